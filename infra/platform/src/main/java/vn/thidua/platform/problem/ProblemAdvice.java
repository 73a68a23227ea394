package vn.thidua.platform.problem;

import java.util.ArrayList;
import java.util.List;

import jakarta.validation.ConstraintViolation;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.core.NestedRuntimeException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;

/** Turns what the framework refuses, and what fails, into problem documents. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

	private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

	private static final String RETRY_AFTER_SECONDS = "2";

	private final Problems problems;

	ProblemAdvice(Problems problems) {
		this.problems = problems;
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> concurrentChange(ConcurrencyFailureException failure) {
		return this.problems.respond(HttpStatus.CONFLICT, Violation.of("CONCURRENT_CHANGE"));
	}

	/** The database is away, or all its connections are taken. */
	@ExceptionHandler({ DataAccessResourceFailureException.class, CannotCreateTransactionException.class })
	ResponseEntity<ProblemDetail> unavailable(NestedRuntimeException failure) {
		log.warn("Request failed: {}, caused by {}", failure.toString(), failure.getMostSpecificCause().toString());
		var problem = this.problems.respond(HttpStatus.SERVICE_UNAVAILABLE, Violation.of("TEMPORARILY_UNAVAILABLE"));
		return ResponseEntity.status(problem.getStatusCode())
			.headers(problem.getHeaders())
			.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
			.body(problem.getBody());
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> forbidden(AccessDeniedException failure) {
		return this.problems.respond(HttpStatus.FORBIDDEN, Violation.of("FORBIDDEN"));
	}

	/** A form with files that is cut off, has too many parts or is none. */
	@ExceptionHandler
	ResponseEntity<ProblemDetail> malformedForm(MultipartException failure) {
		return this.problems.respond(HttpStatus.BAD_REQUEST, Violation.of("MALFORMED_REQUEST"));
	}

	/** Text of an address that is no encoding of anything. */
	@ExceptionHandler
	ResponseEntity<ProblemDetail> undecodable(InvalidParameterException failure) {
		return this.problems.respond(HttpStatus.BAD_REQUEST, Violation.of("MALFORMED_REQUEST"));
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> unforeseen(Exception failure) {
		log.error("Request failed", failure);
		return this.problems.respond(HttpStatus.INTERNAL_SERVER_ERROR, Violation.of("INTERNAL_ERROR"));
	}

	@Override
	protected ResponseEntity<Object> handleMethodArgumentNotValid(MethodArgumentNotValidException failure,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		return answer(status, failure.getAllErrors().stream().map(ProblemAdvice::violation).toList());
	}

	@Override
	protected ResponseEntity<Object> handleHandlerMethodValidationException(HandlerMethodValidationException failure,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		List<Violation> violations = new ArrayList<>();
		failure.getParameterValidationResults()
			.forEach((result) -> result.getResolvableErrors()
				.forEach((error) -> violations
					.add(violation(String.valueOf(result.getMethodParameter().getParameterName()), error))));
		return answer(status, violations);
	}

	@Override
	protected ResponseEntity<Object> handleHttpMessageNotReadable(HttpMessageNotReadableException failure,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		return answer(status, List.of(unreadable(failure)));
	}

	/** Any other refusal of the framework: method, media type, missing parameter. */
	@Override
	protected ResponseEntity<Object> handleExceptionInternal(Exception failure, @Nullable Object body,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		String code = switch (status.value()) {
			case 404 -> "NOT_FOUND";
			case 405 -> "METHOD_NOT_ALLOWED";
			case 406, 415 -> "MEDIA_TYPE_NOT_SUPPORTED";
			case 413 -> "REQUEST_TOO_LARGE";
			default -> status.is5xxServerError() ? "INTERNAL_ERROR" : "MALFORMED_REQUEST";
		};
		return answer(status, List.of(Violation.of(code)));
	}

	private ResponseEntity<Object> answer(HttpStatusCode status, List<Violation> violations) {
		var problem = this.problems.respond(status, violations);
		return ResponseEntity.status(status).headers(problem.getHeaders()).body(problem.getBody());
	}

	private static Violation unreadable(HttpMessageNotReadableException failure) {
		if (failure.getCause() instanceof JacksonException json && !json.getPath().isEmpty()) {
			return Violation.at(path(json), "MALFORMED_FIELD");
		}
		return Violation.of("MALFORMED_BODY");
	}

	private static String path(JacksonException json) {
		var path = new StringBuilder();
		for (var step : json.getPath()) {
			if (step.getPropertyName() == null) {
				path.append('[').append(step.getIndex()).append(']');
			}
			else {
				path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
			}
		}
		return path.toString();
	}

	private static Violation violation(ObjectError error) {
		String field = (error instanceof FieldError fieldError) ? fieldError.getField() : error.getObjectName();
		return violation(field, error);
	}

	/**
	 * Only the kinds of constraint in use have a code of their own; the rest is an
	 * invalid field.
	 */
	private static Violation violation(String field, MessageSourceResolvable error) {
		String[] codes = error.getCodes();
		String constraint = (codes == null || codes.length == 0) ? "" : codes[codes.length - 1];
		return switch (constraint) {
			case "NotNull", "NotBlank", "NotEmpty" -> Violation.at(field, "FIELD_REQUIRED", field);
			case "Size", "Min", "Max", "Positive", "PositiveOrZero" ->
				Violation.at(field, "FIELD_OUT_OF_BOUNDS", field, bounds(error));
			default -> Violation.at(field, "FIELD_INVALID", field);
		};
	}

	private static String bounds(MessageSourceResolvable error) {
		if (error instanceof ObjectError object && object.contains(ConstraintViolation.class)) {
			ConstraintViolation<?> violated = object.unwrap(ConstraintViolation.class);
			var attributes = violated.getConstraintDescriptor().getAttributes();
			Object min = attributes.getOrDefault("min", attributes.getOrDefault("value", ""));
			return "%s–%s".formatted(min, attributes.getOrDefault("max", ""));
		}
		return "";
	}

}
