package vn.thidua.platform.api;

import java.util.ArrayList;
import java.util.Set;

import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;

import vn.thidua.platform.problem.ProblemCatalogue;

/** How a problem document looks. */
final class ProblemSchemas {

	private ProblemSchemas() {
	}

	static Schema<?> problem() {
		return object().description("RFC 9457, with a code that stays the same and how to mend it in two languages")
			.addProperty("type", text().description("The code as a URN"))
			.addProperty("title", text())
			.addProperty("status", typed("integer"))
			.addProperty("detail", text().description("The message in Vietnamese"))
			.addProperty("instance", text())
			.addProperty("code", reference("ProblemCode"))
			.addProperty("messages", reference("ProblemMessages"))
			.addProperty("errors", typed("array").items(reference("ProblemError")))
			.addProperty("traceId", text().description("To quote when asking for help"))
			.addRequiredItem("type")
			.addRequiredItem("status")
			.addRequiredItem("code")
			.addRequiredItem("messages")
			.addRequiredItem("errors");
	}

	static Schema<?> error() {
		return object().addProperty("field", text().description("Path of the field to mend, if it is one"))
			.addProperty("code", reference("ProblemCode"))
			.addProperty("messages", reference("ProblemMessages"))
			.addRequiredItem("code")
			.addRequiredItem("messages");
	}

	static Schema<?> messages() {
		return object().addProperty("vi", text()).addProperty("en", text()).addRequiredItem("vi").addRequiredItem("en");
	}

	/** Every code of the service with both of its messages. */
	static Schema<?> codes(ProblemCatalogue catalogue) {
		var codes = new StringSchema();
		codes.setTypes(Set.of("string"));
		codes.setEnum(new ArrayList<>(catalogue.messages().keySet()));
		codes.addExtension("x-messages", catalogue.messages());
		return codes;
	}

	private static Schema<?> object() {
		return typed("object");
	}

	private static Schema<?> text() {
		return typed("string");
	}

	private static Schema<?> typed(String type) {
		return new Schema<>().types(Set.of(type));
	}

	private static Schema<?> reference(String schema) {
		return new Schema<>().$ref("#/components/schemas/" + schema);
	}

}
