package vn.thidua.contracts;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a record's JSON looks like, as a schema with nothing but shape, and a schema
 * reduced to the same, so that the two compare.
 *
 * @param unused constants an event never carries, though its record could
 */
record RecordShape(Set<? extends Enum<?>> unused) {

	private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

	private static final List<String> SHAPE = List.of("type", "format", "enum", "items", "properties", "required");

	JsonNode of(Class<?> record) {
		var shape = NODES.objectNode().put("type", "object");
		var properties = shape.putObject("properties");
		var required = shape.putArray("required");
		for (var component : record.getRecordComponents()) {
			var property = ofType(component.getGenericType());
			if (isNullable(component)) {
				property.set("type", NODES.arrayNode().add(property.get("type")).add("null"));
			}
			else {
				required.add(component.getName());
			}
			properties.set(component.getName(), property);
		}
		return shape;
	}

	private ObjectNode ofType(Type type) {
		var shape = NODES.objectNode();
		return switch (type) {
			case ParameterizedType list when list.getRawType() == List.class ->
				shape.put("type", "array").set("items", ofType(list.getActualTypeArguments()[0]));
			case Class<?> uuid when uuid == UUID.class -> shape.put("type", "string").put("format", "uuid");
			case Class<?> day when day == LocalDate.class -> shape.put("type", "string").put("format", "date");
			case Class<?> instant when instant == Instant.class ->
				shape.put("type", "string").put("format", "date-time");
			case Class<?> text when text == String.class -> shape.put("type", "string");
			case Class<?> flag when flag == boolean.class -> shape.put("type", "boolean");
			case Class<?> count when count == int.class -> shape.put("type", "integer");
			case Class<?> constants when constants.isEnum() ->
				shape.put("type", "string").set("enum", names(constants));
			case Class<?> record when record.isRecord() -> (ObjectNode) of(record);
			default -> throw new IllegalArgumentException("no shape for " + type);
		};
	}

	private ArrayNode names(Class<?> constants) {
		var names = NODES.arrayNode();
		Arrays.stream(constants.getEnumConstants())
			.map((constant) -> (Enum<?>) constant)
			.filter((constant) -> !this.unused.contains(constant))
			.forEach((constant) -> names.add(constant.name()));
		return names;
	}

	private static boolean isNullable(RecordComponent component) {
		return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
	}

	/** A schema without descriptions and bounds. */
	static JsonNode reduced(JsonNode schema) {
		var shape = NODES.objectNode();
		schema.forEachEntry((keyword, value) -> {
			if (keyword.equals("properties")) {
				var properties = shape.putObject(keyword);
				value.forEachEntry((name, property) -> properties.set(name, reduced(property)));
			}
			else if (keyword.equals("items")) {
				shape.set(keyword, reduced(value));
			}
			else if (SHAPE.contains(keyword)) {
				shape.set(keyword, value);
			}
		});
		return shape;
	}

}
