package vn.thidua.testkit.edge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import tools.jackson.databind.JsonNode;

/** Heads of requests whose path, query or headers nobody means. */
final class ParameterMutants {

	private static final List<String> PATHS = List.of("..%2F..%2Fetc%2Fpasswd", "..;/", "%00", "a%00b", "%zz", "%",
			"%ff%fe", "%C0%AF", "%0d%0aX:1", "a".repeat(4000), "99999999999999999999", "-1", "x'y", "%7B7*7%7D",
			"%5C..%5C", "%2e%2e%2f");

	private static final List<String> QUERIES = List.of("x", "-1", "2147483648", "99999999999999999999", "1e9", "%00",
			"%zz", "%ff", "1&%s=2", "a".repeat(4000), "'%20or%201=1--", "%F0%9F%98%80", "a%07b", "%EF%BF%BF",
			"%2B999999999-12-31", "-0001-01-01", "2023-02-30");

	private static final List<String> TAGS = List.of("*", "\"", "W/\"1\"", "\"9999999999999999999999\"",
			"a".repeat(3000), "\"1\", \"2\"", "\u0001", "é");

	private static final List<String> KEYS = List.of("", " ", "a".repeat(101), "a".repeat(4000), "a\u0001b", "ключ",
			"a b", "a\tb");

	private static final List<String> HEADERS = List.of("Authorization: Basic eDp5", "Accept: text/html",
			"Accept: this is none", "Accept-Language: " + "x-".repeat(500), "Content-Length: -1",
			"Content-Type: " + "a".repeat(500), "X-Forwarded-For: %00\r\nX-Forwarded-Host: a b",
			"X-Forwarded-Port: x\r\nForwarded: host=\"", "traceparent: 00-zz-zz-zz");

	/** More than anyone may send: none of it is ever sent. */
	private static final String TOO_LARGE = "\r\nContent-Length: 99999999999\r\nExpect: 100-continue";

	private final Operation operation;

	private final Sample sample;

	private final String authorization;

	private final Turns turns;

	ParameterMutants(Operation operation, Sample sample, String token) {
		this.operation = operation;
		this.sample = sample;
		this.authorization = "\r\nAuthorization: Bearer " + token;
		this.turns = new Turns(operation.id());
	}

	/** What must be refused. */
	List<String> wrong() {
		var heads = new ArrayList<String>();
		for (JsonNode variable : this.operation.parameters("path")) {
			this.turns.take(6, PATHS)
				.forEach((value) -> heads.add(head(with(variable.path("name").asString(), value)) + key("1")));
		}
		if (this.operation.method().equals("POST")) {
			this.turns.take(4, KEYS).forEach((key) -> heads.add(head(address()) + key(key)));
			heads.add(head(address()));
		}
		if (this.operation.changes()) {
			heads.add(head(address()) + key("1") + TOO_LARGE);
		}
		return heads;
	}

	/** What may be taken or refused, but never fail. */
	List<String> odd() {
		var heads = new ArrayList<String>();
		for (JsonNode parameter : this.operation.parameters("query")) {
			String name = parameter.path("name").asString();
			this.turns.take(6, QUERIES)
				.forEach((value) -> heads.add(head(asking(name, value.replace("%s", name))) + key("1")));
			if (DescriptionRules.type(parameter.path("schema")).equals("array")) {
				heads.add(head(asking(name, ",")) + key("1"));
			}
		}
		tags().forEach((tag) -> heads.add(head(address()) + "\r\n" + tag + newKey()));
		this.turns.take(4, HEADERS).forEach((header) -> heads.add(head(address()) + "\r\n" + header + newKey()));
		heads.add(head(address()) + this.authorization + newKey());
		return heads;
	}

	private List<String> tags() {
		if (this.operation.parameters("header")
			.stream()
			.anyMatch((header) -> header.path("name").asString().equals("If-Match"))) {
			return TAGS.stream().map((tag) -> "If-Match: " + tag).toList();
		}
		return this.operation.changes() ? List.of()
				: this.turns.take(2, TAGS).stream().map((tag) -> "If-None-Match: " + tag).toList();
	}

	private String head(String address) {
		return this.operation.method() + " " + address + " HTTP/1.1" + this.authorization;
	}

	private String address() {
		return this.sample.sent().address(this.operation, Map.of());
	}

	private String asking(String parameter, String value) {
		return this.sample.sent().address(this.operation, Map.of(parameter, value));
	}

	private String with(String variable, String value) {
		return this.sample.sent().path(variable, value).address(this.operation, Map.of());
	}

	private static String newKey() {
		return key(UUID.randomUUID().toString());
	}

	private static String key(String key) {
		return "\r\nIdempotency-Key: " + key;
	}

}
