package vn.thidua.contracts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import tools.jackson.databind.JsonNode;

/**
 * Finds what breaks a version. Topics keep everything, and consumers are released apart
 * from publishers: the new schema must read old events and the old schema new ones. Only
 * one change does both, adding an optional field; anything else is a new version.
 */
final class SchemaChanges {

	/** Words for people; they bind nobody. */
	private static final Set<String> WORDS = Set.of("title", "description", "$comment", "examples");

	private static final Set<String> LOOKED_INTO = Set.of("properties", "required", "items");

	private final List<String> found = new ArrayList<>();

	private SchemaChanges() {
	}

	/** What breaks, one line each; empty when the version stands. */
	static List<String> breaking(JsonNode released, JsonNode current) {
		var changes = new SchemaChanges();
		changes.compare("", released, current);
		return changes.found;
	}

	private void compare(String path, JsonNode released, JsonNode current) {
		compareFields(path, released.path("properties"), current.path("properties"));
		compareRequired(path, names(released), names(current));
		if (released.has("items") && current.has("items")) {
			compare(path + "/items", released.get("items"), current.get("items"));
		}
		else if (released.has("items") != current.has("items")) {
			this.found.add(path + ": items changed");
		}
		var keywords = new TreeSet<>(released.propertyNames());
		keywords.addAll(current.propertyNames());
		keywords.removeAll(WORDS);
		keywords.removeAll(LOOKED_INTO);
		for (var keyword : keywords) {
			if (!same(released.path(keyword), current.path(keyword))) {
				this.found.add("%s: %s changed from %s to %s".formatted(path, keyword, released.path(keyword),
						current.path(keyword)));
			}
		}
	}

	private void compareFields(String path, JsonNode released, JsonNode current) {
		released.forEachEntry((name, field) -> {
			if (current.has(name)) {
				compare(path + "/" + name, field, current.get(name));
			}
			else {
				this.found.add("%s/%s was removed".formatted(path, name));
			}
		});
	}

	private void compareRequired(String path, Set<String> released, Set<String> current) {
		current.stream()
			.filter((name) -> !released.contains(name))
			.forEach((name) -> this.found.add("%s/%s became required".formatted(path, name)));
		released.stream()
			.filter((name) -> !current.contains(name))
			.forEach((name) -> this.found.add("%s/%s may be missing now".formatted(path, name)));
	}

	private static Set<String> names(JsonNode schema) {
		var names = new TreeSet<String>();
		schema.path("required").forEach((name) -> names.add(name.asString()));
		return names;
	}

	/** The order of an enumeration or of alternative types says nothing. */
	private static boolean same(JsonNode released, JsonNode current) {
		if (released.isArray() && current.isArray()) {
			return released.size() == current.size()
					&& Set.copyOf(released.values()).equals(Set.copyOf(current.values()));
		}
		return released.equals(current);
	}

}
