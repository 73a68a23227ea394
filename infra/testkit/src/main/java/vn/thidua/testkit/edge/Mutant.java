package vn.thidua.testkit.edge;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A body as nobody means it.
 *
 * @param name what was done to it
 * @param body its bytes
 * @param headers headers it is sent with
 * @param mayPass whether it is odd but well formed: it may be taken or refused, and must
 * only do no harm
 */
record Mutant(String name, byte[] body, Map<String, String> headers, boolean mayPass) {

	private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");

	static Mutant wrong(String name, String body) {
		return new Mutant(name, body.getBytes(StandardCharsets.UTF_8), JSON, false);
	}

	static Mutant wrong(String name, byte[] body) {
		return new Mutant(name, body, JSON, false);
	}

	static Mutant odd(String name, String body) {
		return new Mutant(name, body.getBytes(StandardCharsets.UTF_8), JSON, true);
	}

	static Mutant wrong(String name, Payload payload) {
		return new Mutant(name, payload.bytes(), Map.of("Content-Type", payload.contentType()), false);
	}

	static Mutant odd(String name, Payload payload) {
		return new Mutant(name, payload.bytes(), Map.of("Content-Type", payload.contentType()), true);
	}

	Mutant sentAs(String header, String value) {
		return new Mutant(this.name, this.body, Map.of(header, value), this.mayPass);
	}

}
