package vn.thidua.platform.api;

import java.util.List;
import java.util.Locale;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPatternParser;

import vn.thidua.platform.problem.ProblemCatalogue;
import vn.thidua.platform.security.Roles;

/**
 * What holds for all operations of a service: tokens and roles, keys of idempotency, and
 * problems with every code there is.
 */
@Component
@Lazy
class ServiceDescription implements GlobalOpenApiCustomizer {

	private static final String TOKEN = "token";

	private static final String PROBLEM = "#/components/schemas/Problem";

	private final ProblemCatalogue catalogue;

	private final List<String> publicPaths;

	private final List<String> knownByContent;

	ServiceDescription(ProblemCatalogue catalogue, @Value("${thidua.security.public-paths:}") List<String> publicPaths,
			@Value("${thidua.idempotency.known-by-content:}") List<String> knownByContent) {
		this.catalogue = catalogue;
		this.publicPaths = publicPaths;
		this.knownByContent = knownByContent;
	}

	@Override
	public void customise(OpenAPI description) {
		var scheme = new SecurityScheme().type(SecurityScheme.Type.HTTP)
			.scheme("bearer")
			.bearerFormat("JWT")
			.description("Issued by the identity provider for the audience thidua. Claim unit: the unit acted for, "
					+ "whose subtree alone is seen; claim roles: what may be done.");
		scheme.addExtension("x-roles", Roles.ALL);
		description.getComponents().addSecuritySchemes(TOKEN, scheme);
		description.getComponents().addSchemas("Problem", ProblemSchemas.problem());
		description.getComponents().addSchemas("ProblemError", ProblemSchemas.error());
		description.getComponents().addSchemas("ProblemMessages", ProblemSchemas.messages());
		description.getComponents().addSchemas("ProblemCode", ProblemSchemas.codes(this.catalogue));
		description.getPaths().forEach(this::complete);
	}

	private void complete(String path, PathItem operations) {
		if (operations.getPost() != null && path.startsWith("/api/") && !isAmong(this.knownByContent, path)) {
			operations.getPost().addParametersItem(idempotencyKey());
		}
		if (operations.getGet() != null && isAmong(this.publicPaths, path)) {
			open(operations.getGet());
		}
	}

	private static void open(Operation operation) {
		operation.setSecurity(List.of());
		operation.getResponses().remove("401");
		operation.getResponses().remove("403");
	}

	private static boolean isAmong(List<String> patterns, String path) {
		var concrete = PathContainer.parsePath(path);
		return patterns.stream()
			.anyMatch((pattern) -> PathPatternParser.defaultInstance.parse(pattern.strip()).matches(concrete));
	}

	private static HeaderParameter idempotencyKey() {
		var parameter = new HeaderParameter();
		parameter.name("Idempotency-Key")
			.required(true)
			.description("A value of your own for this act: sent again with it, the request takes effect once.")
			.schema(new StringSchema().minLength(1).maxLength(100).pattern("^[!-~]+$"));
		return parameter;
	}

	/** Any one of the roles will do. */
	static List<SecurityRequirement> tokenOf(List<String> roles) {
		return roles.isEmpty() ? List.of(new SecurityRequirement().addList(TOKEN))
				: roles.stream().map((role) -> new SecurityRequirement().addList(TOKEN, role)).toList();
	}

	static ApiResponse refusal(int status) {
		return problem(switch (status) {
			case 400 -> "The request cannot be understood, or a field is out of its bounds.";
			case 401 -> "There is no valid token.";
			case 403 -> "The role, or a token without unit, does not allow it.";
			case 404 -> "There is no such thing within the caller's unit.";
			case 409 -> "Someone else changed it meanwhile, or the same request is being worked on.";
			case 412 -> "If-Match names a state that is no longer.";
			case 413 -> "The request is too large.";
			case 415 -> "The body is not of a media type that is taken.";
			case 422 -> "The rules forbid it, or the Idempotency-Key belongs to another request.";
			case 428 -> "If-Match is missing.";
			default -> HttpStatus.valueOf(status).getReasonPhrase().toLowerCase(Locale.ROOT);
		});
	}

	static ApiResponse failure() {
		return problem("The service failed or is too busy; nothing was changed.");
	}

	private static ApiResponse problem(String description) {
		return new ApiResponse().description(description)
			.content(new Content().addMediaType("application/problem+json",
					new MediaType().schema(new Schema<>().$ref(PROBLEM))));
	}

}
