package vn.thidua.platform.api;

import java.lang.reflect.Type;
import java.util.List;
import java.util.stream.Stream;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpStatus;

import vn.thidua.platform.paging.Page;

/** Says what an operation answers when it does not refuse. */
final class AnswerDescription {

	private AnswerDescription() {
	}

	static ApiResponses successes(Operation operation, @Nullable Answers answers, Components components) {
		var declared = new ApiResponses();
		if (answers == null) {
			return declared.addApiResponse("200", operation.getResponses().get("200"));
		}
		for (int status : answers.status()) {
			var response = new ApiResponse().description(HttpStatus.valueOf(status).getReasonPhrase());
			if (answers.media().length > 0) {
				response.content(files(answers.media()));
			}
			else {
				var types = types(answers);
				if (!types.isEmpty()) {
					response.content(json(types, components));
				}
			}
			if (answers.tagged()) {
				response.addHeaderObject("ETag",
						new Header().description("Names this state; for If-Match and If-None-Match")
							.schema(new StringSchema()));
			}
			declared.addApiResponse(Integer.toString(status), response);
		}
		return declared;
	}

	private static Content files(String[] types) {
		var content = new Content();
		for (String type : types) {
			content.addMediaType(type, new MediaType().schema(BodyDescription.file()));
		}
		return content;
	}

	private static List<Type> types(Answers answers) {
		return Stream.<Type>concat(Stream.of(answers.type()), Stream.of(answers.pageOf())
			.map((item) -> ResolvableType.forClassWithGenerics(Page.class, item).getType())).toList();
	}

	private static Content json(List<Type> types, Components components) {
		if (types.size() == 1) {
			return json(schema(types.getFirst(), components));
		}
		var either = new Schema<>();
		for (var type : types) {
			either.addOneOfItem(schema(type, components));
		}
		return json(either);
	}

	private static Content json(Schema<?> schema) {
		return new Content().addMediaType("application/json", new MediaType().schema(schema));
	}

	private static Schema<?> schema(Type type, Components components) {
		var resolved = ModelConverters.getInstance(true)
			.resolveAsResolvedSchema(new AnnotatedType(type).resolveAsRef(true));
		resolved.referencedSchemas.forEach(components::addSchemas);
		return resolved.schema;
	}

}
