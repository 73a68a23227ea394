package vn.thidua.platform.api;

import java.util.Set;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import org.jspecify.annotations.Nullable;

/** Says what an operation takes, and shows an example of it. */
final class BodyDescription {

	private BodyDescription() {
	}

	static void complete(Operation operation, @Nullable Takes takes) {
		if (takes != null) {
			operation.setRequestBody(files(takes));
			// The body's media type says it.
			operation.getParameters().removeIf((parameter) -> "Content-Type".equals(parameter.getName()));
		}
		if (operation.getRequestBody() != null) {
			operation.getRequestBody()
				.getContent()
				.forEach((type, body) -> describe(operation.getOperationId(), type, body));
		}
	}

	/** Any bytes: how many, the service says. */
	static Schema<?> file() {
		return new Schema<>().types(Set.of("string")).format("binary");
	}

	private static RequestBody files(Takes takes) {
		var content = new Content();
		for (String type : takes.value()) {
			content.addMediaType(type, new MediaType());
		}
		return new RequestBody().required(true).content(content);
	}

	private static void describe(String operationId, String type, MediaType body) {
		var example = Examples.of(operationId, type);
		if (example != null) {
			body.setExample(example);
		}
		if (!type.startsWith("application/json") && !type.startsWith("multipart/")) {
			body.setSchema(file());
		}
	}

}
