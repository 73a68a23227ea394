package vn.thidua.testkit.edge;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a sample sends.
 *
 * @param path values of the path's variables
 * @param query values of the query's parameters, already encoded
 * @param headers headers besides the token and the Idempotency-Key
 * @param replaced what takes the place of values of the example, by JSON pointer
 * @param text what takes the place of the example as a whole, where that is a file
 */
record SampleRequest(Map<String, String> path, Map<String, String> query, Map<String, String> headers,
		Map<String, Object> replaced, @Nullable String text) {

	static final SampleRequest EXAMPLE = new SampleRequest(Map.of(), Map.of(), Map.of(), Map.of(), null);

	SampleRequest path(String variable, Object value) {
		return new SampleRequest(with(this.path, variable, value.toString()), this.query, this.headers, this.replaced,
				this.text);
	}

	SampleRequest query(String parameter, String value) {
		return new SampleRequest(this.path, with(this.query, parameter, value), this.headers, this.replaced, this.text);
	}

	SampleRequest header(String name, String value) {
		return new SampleRequest(this.path, this.query, with(this.headers, name, value), this.replaced, this.text);
	}

	SampleRequest body(String pointer, Object value) {
		return new SampleRequest(this.path, this.query, this.headers, with(this.replaced, pointer, value), this.text);
	}

	SampleRequest text(String file) {
		return new SampleRequest(this.path, this.query, this.headers, this.replaced, file);
	}

	/** Where it is sent, with some of the query's parameters said otherwise. */
	String address(Operation operation, Map<String, String> otherwise) {
		var parameters = new TreeMap<>(this.query);
		parameters.putAll(otherwise);
		String asked = parameters.entrySet()
			.stream()
			.map((parameter) -> parameter.getKey() + "=" + parameter.getValue())
			.collect(Collectors.joining("&"));
		return operation.address(this.path) + (asked.isEmpty() ? "" : "?" + asked);
	}

	/** What is sent: the example, with what the test has made in its place. */
	@Nullable JsonNode bodyFor(Operation operation) {
		if (this.text != null) {
			return JsonMapper.shared().valueToTree(this.text);
		}
		JsonNode example = operation.example();
		if (example == null) {
			return null;
		}
		JsonNode body = example.deepCopy();
		this.replaced.forEach((pointer, value) -> JsonPlace.of(body, pointer).put(JsonPlace.json(value)));
		return body;
	}

	private static <T> Map<String, T> with(Map<String, T> map, String key, T value) {
		var more = new HashMap<>(map);
		more.put(key, value);
		return Map.copyOf(more);
	}

}
