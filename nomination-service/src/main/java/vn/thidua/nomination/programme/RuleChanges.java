package vn.thidua.nomination.programme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Compares versions of rules part by part. Parts of a list are known by their codes, so
 * that one added at the top does not change all below it.
 */
@Component
class RuleChanges {

	private static final List<String> KEYS = List.of("level", "act", "measure", "audience");

	private final JsonMapper mapper;

	RuleChanges(JsonMapper mapper) {
		this.mapper = mapper;
	}

	/** From the earlier to the later one, in the order of the rules. */
	List<RuleChange> between(@Nullable ProgrammeVersion earlier, ProgrammeVersion later) {
		List<RuleChange> changes = new ArrayList<>();
		if (earlier != null) {
			compare("", "", tree(earlier), tree(later), changes);
		}
		return changes;
	}

	private ObjectNode tree(ProgrammeVersion version) {
		ObjectNode tree = this.mapper.valueToTree(version);
		return tree.without(List.of("programme", "version"));
	}

	private void compare(String path, String where, @Nullable JsonNode before, @Nullable JsonNode after,
			List<RuleChange> changes) {
		if (before == null || after == null) {
			changes.add(new RuleChange(path, where, before, after));
		}
		else if (before.isObject() && after.isObject()) {
			comparePart(path, where, parts(before), parts(after), changes);
		}
		else if (hasParts(before) || hasParts(after)) {
			comparePart(path, where, listed(before), listed(after), changes);
		}
		else if (!values(before).equals(values(after))) {
			changes.add(new RuleChange(path, where, before, after));
		}
	}

	private void comparePart(String path, String where, Map<String, JsonNode> before, Map<String, JsonNode> after,
			List<RuleChange> changes) {
		Set<String> names = new LinkedHashSet<>(before.keySet());
		names.addAll(after.keySet());
		for (String name : names) {
			var part = after.getOrDefault(name, before.get(name));
			compare((path.isEmpty() || name.startsWith("[")) ? path + name : path + "." + name, named(where, part),
					before.get(name), after.get(name), changes);
		}
	}

	private static String named(String where, @Nullable JsonNode part) {
		String name = (part == null) ? "" : part.path("name").asString("");
		return (name.isEmpty() || where.isEmpty()) ? where + name : where + " › " + name;
	}

	private static Map<String, JsonNode> parts(JsonNode object) {
		Map<String, JsonNode> parts = new LinkedHashMap<>();
		object.forEachEntry((name, part) -> {
			if (!part.isNull()) {
				parts.put(name, part);
			}
		});
		return parts;
	}

	private static boolean hasParts(JsonNode list) {
		return list.isArray() && list.path(0).isObject();
	}

	private static Map<String, JsonNode> listed(JsonNode list) {
		return list.valueStream()
			.collect(Collectors.toMap((part) -> "[" + key(part) + "]", (part) -> part, (first, again) -> first,
					LinkedHashMap::new));
	}

	private static String key(JsonNode part) {
		return part.has("code") ? part.path("code").asString()
				: KEYS.stream()
					.filter(part::has)
					.map((key) -> part.path(key).asString())
					.collect(Collectors.joining(" "));
	}

	/** A list of plain values is a set: their order says nothing. */
	private static List<String> values(JsonNode node) {
		return (node.isArray() ? node.valueStream() : Stream.of(node)).map(JsonNode::toString).sorted().toList();
	}

}
