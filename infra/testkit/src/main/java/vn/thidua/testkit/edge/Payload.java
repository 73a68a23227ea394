package vn.thidua.testkit.edge;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

import tools.jackson.databind.JsonNode;

/**
 * A body as it is sent.
 *
 * @param bytes its bytes
 * @param contentType what they say they are
 */
record Payload(byte[] bytes, String contentType) {

	static Payload of(Operation operation, JsonNode body) {
		if (operation.takesForm()) {
			return form(operation, body);
		}
		String text = operation.takesJson() ? body.toString() : body.asString();
		return text(text, operation.mediaType());
	}

	static Payload text(String text, String contentType) {
		return new Payload(text.getBytes(StandardCharsets.UTF_8), contentType);
	}

	private static Payload form(Operation operation, JsonNode fields) {
		return FormPart.form(fields.properties().stream().map((field) -> part(operation, field)).toList());
	}

	/** A field of a form's example, in which files are in Base64. */
	static FormPart part(Operation operation, Map.Entry<String, JsonNode> field) {
		String name = field.getKey();
		String value = field.getValue().asString();
		return isFile(operation, name) ? FormPart.file(name, FormPart.FILE_NAME, Base64.getDecoder().decode(value))
				: FormPart.text(name, value);
	}

	static boolean isFile(Operation operation, String field) {
		return operation.bodySchema().path("properties").path(field).path("format").asString("").equals("binary");
	}

}
