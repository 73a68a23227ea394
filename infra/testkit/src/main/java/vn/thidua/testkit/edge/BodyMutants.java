package vn.thidua.testkit.edge;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

import tools.jackson.databind.JsonNode;

/** What can be wrong with a body as a whole, whatever it should hold. */
final class BodyMutants {

	private static final int DEEP = 10_000;

	private static final int MANY = 300_000;

	private static final String DEEP_LISTS = "[".repeat(DEEP) + "]".repeat(DEEP);

	private static final String DEEP_FIELDS = "{\"a\":".repeat(DEEP) + "1" + "}".repeat(DEEP);

	private static final String LONG_LIST = "[" + "1,".repeat(MANY) + "1]";

	private BodyMutants() {
	}

	static List<Mutant> of(JsonNode body) {
		String json = body.toString();
		var mutants = new ArrayList<Mutant>();
		mutants.add(Mutant.wrong("no body", ""));
		mutants.add(Mutant.wrong("null", "null"));
		mutants.add(Mutant.wrong("a list", "[]"));
		mutants.add(Mutant.wrong("a text", "\"x\""));
		mutants.add(Mutant.wrong("broken JSON", json.replaceFirst(":", ";")));
		mutants.add(Mutant.wrong("truncated JSON", json.substring(0, json.length() / 2)));
		mutants.add(Mutant.wrong("something behind the end", json + "{}"));
		mutants.add(Mutant.wrong("deep nesting", DEEP_LISTS));
		mutants.add(Mutant.wrong("deep nesting in a field", DEEP_FIELDS));
		mutants.add(Mutant.wrong("very many entries", LONG_LIST));
		mutants.add(Mutant.wrong("a key twice", duplicated(body)));
		mutants.add(Mutant.wrong("bytes that are no UTF-8", noUtf8(json)));
		mutants.add(Mutant.wrong("an unknown field", json.replaceFirst("\\{", "{\"unknown\":1,")));
		mutants.add(Mutant.wrong("text that is no JSON type", json).sentAs("Content-Type", "text/plain"));
		mutants.add(Mutant.wrong("XML", "<a/>").sentAs("Content-Type", "application/xml"));
		mutants.add(Mutant.wrong("a form", "name=x").sentAs("Content-Type", "application/x-www-form-urlencoded"));
		mutants.add(Mutant.wrong("parts", "--x--").sentAs("Content-Type", "multipart/form-data; boundary=x"));
		mutants.add(Mutant.wrong("an image", "GIF89a/*{}*/").sentAs("Content-Type", "image/gif"));
		mutants.add(Mutant.wrong("no media type", json).sentAs("Content-Type", "this is none"));
		mutants.add(Mutant.wrong("an unknown charset", json).sentAs("Content-Type", "application/json;charset=none"));
		return mutants;
	}

	private static String duplicated(JsonNode body) {
		var first = body.properties().iterator().next();
		String pair = "\"%s\":%s,".formatted(first.getKey(), first.getValue());
		return body.toString().replaceFirst("\\{", Matcher.quoteReplacement("{" + pair));
	}

	private static byte[] noUtf8(String json) {
		byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
		bytes[json.indexOf('"') + 1] = (byte) 0xC3;
		bytes[json.indexOf('"') + 2] = (byte) 0x28;
		return bytes;
	}

}
