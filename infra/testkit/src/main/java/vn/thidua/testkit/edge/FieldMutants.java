package vn.thidua.testkit.edge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What can be wrong with each field of a body, by its schema. */
final class FieldMutants {

	private static final String MARK = "\u2063here\u2063";

	private static final Map<String, List<String>> WRONG_TYPES = Map.of("string", List.of("1", "true", "{}", "[]"),
			"integer", List.of("\"x\"", "1.5", "true", "{}", "[]", "1e400", "1" + "0".repeat(1000), "-2147483649"),
			"number", List.of("\"x\"", "true", "{}", "[]", "1e400", "1" + "0".repeat(1000), "1e-400", "NaN"), "boolean",
			List.of("\"maybe\"", "2", "{}", "[]"), "array", List.of("{}", "\"x\"", "1"), "object",
			List.of("[]", "\"x\"", "1"));

	private static final List<String> NO_TEXT = List.of("\"a\\u0000b\"", "\"a\\u0007b\"", "\"a\\u001bb\"",
			"\"a\\ud800b\"", "\"a\\udc00b\"", "\"a\\uffffb\"", "\"a\u0001b\"");

	private static final List<String> ODD_TEXT = List.of("'; drop table nomination; --", "*)(uid=*))(|(uid=*",
			"<script>alert(1)</script>", "=cmd|' /C calc'!A0", "../../etc/passwd", "${jndi:ldap://x/a}", "{{7*7}}",
			"\u202Eexe.fdp", "ﷺ".repeat(10), "😀");

	private static final List<String> NO_DATE = List.of("\"9999999-99-99\"", "\"+999999999-12-31\"",
			"\"-999999999-01-01\"", "\"0000-00-00\"", "\"2023-02-30\"", "\"10000-01-01\"", "\"\"", "20000");

	private final ApiDescription api;

	private final JsonNode body;

	private final Turns turns;

	private final List<Mutant> mutants = new ArrayList<>();

	FieldMutants(ApiDescription api, JsonNode body, Turns turns) {
		this.api = api;
		this.body = body;
		this.turns = turns;
	}

	List<Mutant> of(JsonNode schema) {
		properties("", schema);
		return this.mutants;
	}

	private void properties(String pointer, JsonNode reference) {
		JsonNode schema = this.api.resolved(reference);
		List<String> required = schema.path("required").values().stream().map(JsonNode::asString).toList();
		schema.path("properties").properties().forEach((property) -> {
			String place = pointer + "/" + property.getKey();
			if (!this.body.at(place).isMissingNode() || this.body.at(pointer).isObject()) {
				field(place, property.getValue(), required.contains(property.getKey()));
			}
		});
		wrong(pointer + "/unknown", "1");
	}

	private void field(String place, JsonNode reference, boolean required) {
		JsonNode schema = this.api.resolved(reference);
		String type = DescriptionRules.type(schema);
		this.turns.take(3, WRONG_TYPES.getOrDefault(type, List.of())).forEach((value) -> wrong(place, value));
		if (required) {
			wrong(place, "null");
		}
		else {
			this.mutants.add(Mutant.odd(place + " = null", replaced(place, "null")));
		}
		missing(place, required);
		switch (type) {
			case "string" -> text(place, schema);
			case "integer" -> number(place, schema);
			case "array" -> entries(place, schema);
			default -> {
				if (this.body.at(place).isObject()) {
					properties(place, reference);
				}
			}
		}
	}

	/** An entry that a list lacks is not missing. */
	private void missing(String place, boolean required) {
		var without = this.body.deepCopy();
		if (JsonPlace.of(without, place).remove()) {
			String name = place + " missing";
			this.mutants.add(required ? Mutant.wrong(name, without.toString()) : Mutant.odd(name, without.toString()));
		}
	}

	private void text(String place, JsonNode schema) {
		if (schema.path("format").asString("").equals("date")) {
			this.turns.take(3, NO_DATE).forEach((value) -> wrong(place, value));
		}
		else if (schema.has("format") || schema.has("enum")) {
			wrong(place, "\"x y\"");
		}
		else {
			this.turns.take(2, NO_TEXT).forEach((value) -> wrong(place, value));
			this.turns.take(2, ODD_TEXT)
				.forEach(
						(value) -> this.mutants.add(Mutant.odd(place + " = " + value, replaced(place, quoted(value)))));
		}
		if (schema.has("maxLength")) {
			wrong(place, quoted("a".repeat(schema.path("maxLength").asInt() + 1)));
		}
	}

	private void number(String place, JsonNode schema) {
		if (schema.has("maximum")) {
			wrong(place, Long.toString(schema.path("maximum").asLong() + 1));
		}
		if (schema.has("minimum")) {
			wrong(place, Long.toString(schema.path("minimum").asLong() - 1));
		}
	}

	private void entries(String place, JsonNode schema) {
		wrong(place, "[null]");
		if (schema.has("maxItems") && !this.body.at(place + "/0").isMissingNode()) {
			String entry = this.body.at(place + "/0").toString();
			tooMany(place, "[" + (entry + ",").repeat(schema.path("maxItems").asInt()) + entry + "]", schema);
		}
		if (!this.body.at(place + "/0").isMissingNode()) {
			field(place + "/0", schema.path("items"), true);
		}
	}

	/** In a set the same again counts once. */
	private void tooMany(String place, String entries, JsonNode schema) {
		if (schema.path("uniqueItems").asBoolean(false)) {
			this.mutants.add(Mutant.odd(place + " with the same again and again", replaced(place, entries)));
		}
		else {
			wrong(place, entries);
		}
	}

	private void wrong(String place, String json) {
		String shown = (json.length() > 40) ? json.substring(0, 40) + "…" : json;
		this.mutants.add(Mutant.wrong(place + " = " + shown, replaced(place, json)));
	}

	/** As text, since much of what is put there is no JSON. */
	private String replaced(String place, String json) {
		var changed = this.body.deepCopy();
		JsonPlace.of(changed, place).put(JsonMapper.shared().valueToTree(MARK));
		return changed.toString().replace("\"" + MARK + "\"", json);
	}

	private static String quoted(String text) {
		return JsonMapper.shared().writeValueAsString(text);
	}

}
