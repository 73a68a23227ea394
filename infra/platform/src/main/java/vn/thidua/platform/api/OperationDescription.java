package vn.thidua.platform.api;

import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOperationComponentsCustomizer;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;

/**
 * Says of each operation who may ask for it, what it answers and how it refuses, and
 * shows an example of its body.
 */
@Component
@Lazy
class OperationDescription implements GlobalOperationComponentsCustomizer {

	@Override
	public Operation customize(Operation operation, HandlerMethod handler) {
		return operation;
	}

	@Override
	public Operation customize(Operation operation, Components components, HandlerMethod handler) {
		operation.setOperationId(operationId(handler));
		operation.setTags(List.of(feature(handler)));
		var roles = RolesOfOperation.of(handler);
		operation.setSecurity(ServiceDescription.tokenOf(roles));
		var answers = handler.getMethodAnnotation(Answers.class);
		BodyDescription.complete(operation, handler.getMethodAnnotation(Takes.class));
		var responses = AnswerDescription.successes(operation, answers, components);
		refusals(operation, handler, answers)
			.forEach((status) -> responses.addApiResponse(status.toString(), ServiceDescription.refusal(status)));
		operation.setResponses(responses.addApiResponse("default", ServiceDescription.failure()));
		return operation;
	}

	private static SortedSet<Integer> refusals(Operation operation, HandlerMethod handler, @Nullable Answers answers) {
		var statuses = new TreeSet<Integer>(List.of(400, 401, 403));
		for (int status : (answers == null) ? new int[0] : answers.refusals()) {
			statuses.add(status);
		}
		var parameters = (operation.getParameters() == null) ? List.<Parameter>of() : operation.getParameters();
		if (parameters.stream().anyMatch((parameter) -> "path".equals(parameter.getIn()))) {
			statuses.add(404);
		}
		if (parameters.stream().anyMatch((parameter) -> "If-Match".equals(parameter.getName()))) {
			statuses.addAll(List.of(412, 428));
		}
		if (changes(handler)) {
			statuses.addAll(List.of(409, 413));
		}
		if (changes(handler) && !isDelete(handler)) {
			statuses.add(422);
		}
		if (operation.getRequestBody() != null) {
			statuses.add(415);
		}
		return statuses;
	}

	private static boolean changes(HandlerMethod handler) {
		return !method(handler).equals(RequestMethod.GET);
	}

	private static boolean isDelete(HandlerMethod handler) {
		return method(handler).equals(RequestMethod.DELETE);
	}

	private static RequestMethod method(HandlerMethod handler) {
		var mapping = handler.getMethodAnnotation(RequestMapping.class);
		return (mapping == null || mapping.method().length == 0) ? RequestMethod.GET : mapping.method()[0];
	}

	/** As {@code nominations-submit}: the same however many operations there are. */
	private static String operationId(HandlerMethod handler) {
		return feature(handler) + "-" + kebab(handler.getMethod().getName());
	}

	private static String feature(HandlerMethod handler) {
		return kebab(handler.getBeanType().getSimpleName().replaceFirst("Controller$", ""));
	}

	private static String kebab(String name) {
		return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
	}

}
