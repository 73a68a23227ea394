package vn.thidua.testkit.edge;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A request for an operation that would be granted, and who is let through to what it
 * names. Without a body of its own it sends the description's example.
 *
 * @param path values of the path's variables
 * @param headers headers besides the token and the Idempotency-Key
 * @param replaced what takes the place of values of the example, by JSON pointer
 * @param reached positions from which the object is there; from the others it is not
 * @param listed an object of the own unit, which a list shows to those positions alone
 */
public record Sample(Map<String, String> path, Map<String, String> headers, Map<String, Object> replaced,
		Set<Position> reached, @Nullable Listed listed) {

	/** The object is there for its own unit and the units above. */
	public static Sample request() {
		return new Sample(Map.of(), Map.of(), Map.of(), Set.of(Position.OWN, Position.ABOVE), null);
	}

	/** A list in which units find their own objects and those of units below. */
	public static Sample listing(String field, Object value) {
		var listed = new Listed(field, value.toString(), Set.of(Position.OWN, Position.ABOVE));
		return new Sample(Map.of(), Map.of(), Map.of(), Set.of(Position.values()), listed);
	}

	/** Something of the caller's unit, wherever that stands. */
	public static Sample forEveryUnit() {
		return request().reachedFrom(Position.values());
	}

	public Sample path(String variable, Object value) {
		return new Sample(with(this.path, variable, value.toString()), this.headers, this.replaced, this.reached,
				this.listed);
	}

	public Sample header(String name, String value) {
		return new Sample(this.path, with(this.headers, name, value), this.replaced, this.reached, this.listed);
	}

	public Sample body(String pointer, Object value) {
		return new Sample(this.path, this.headers, with(this.replaced, pointer, value), this.reached, this.listed);
	}

	public Sample reachedFrom(Position... positions) {
		return new Sample(this.path, this.headers, this.replaced, Set.of(positions), this.listed);
	}

	/** In a list everyone may ask for, the object shows to these positions alone. */
	public Sample listedFor(Position... positions) {
		if (this.listed == null) {
			throw new IllegalStateException("The sample lists nothing");
		}
		return new Sample(this.path, this.headers, this.replaced, this.reached,
				new Listed(this.listed.field(), this.listed.value(), Set.of(positions)));
	}

	/** The body to send: the example, with what the test has made in its place. */
	@Nullable JsonNode bodyFor(Operation operation) {
		JsonNode example = operation.example();
		if (example == null) {
			return null;
		}
		JsonNode body = example.deepCopy();
		this.replaced.forEach((pointer, value) -> JsonPlace.of(body, pointer)
			.put(JsonMapper.shared()
				.valueToTree((value instanceof Enum || value instanceof UUID) ? value.toString() : value)));
		return body;
	}

	private static <T> Map<String, T> with(Map<String, T> map, String key, T value) {
		var more = new HashMap<>(map);
		more.put(key, value);
		return Map.copyOf(more);
	}

	/**
	 * What a list shows.
	 *
	 * @param field the field of its items that names the object
	 * @param value its value
	 * @param seenFrom positions that find it in the list
	 */
	record Listed(String field, String value, Set<Position> seenFrom) {
	}

}
