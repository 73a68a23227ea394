package vn.thidua.platform.problem;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.micrometer.tracing.Tracer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Makes problem documents: {@code type, title, status, detail} of RFC 9457, and
 * {@code code}, {@code messages} (vi, en), {@code errors} (field, code, messages) and
 * {@code traceId}.
 */
@Component
public class Problems {

	static final List<String> BUNDLES = List.of("problems/service", "problems/platform");

	static final Locale VIETNAMESE = Locale.of("vi");

	private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();

	private final ObjectProvider<Tracer> tracer;

	Problems(ObjectProvider<Tracer> tracer) {
		this.tracer = tracer;
		this.messages.setBasenames(BUNDLES.toArray(String[]::new));
		this.messages.setDefaultEncoding("UTF-8");
		this.messages.setFallbackToSystemLocale(false);
		this.messages.setAlwaysUseMessageFormat(true);
	}

	public ResponseEntity<ProblemDetail> notFound() {
		return respond(HttpStatus.NOT_FOUND, List.of(Violation.of("NOT_FOUND")));
	}

	public ResponseEntity<ProblemDetail> respond(HttpStatusCode status, Violation violation) {
		return respond(status, List.of(violation));
	}

	/** The first violation names the problem; all of them are listed. */
	public ResponseEntity<ProblemDetail> respond(HttpStatusCode status, List<Violation> violations) {
		return ResponseEntity.status(status)
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.body(describe(status, violations));
	}

	/** Each as in {@code errors}, where it is told and nothing is refused. */
	public List<Map<String, Object>> explain(List<Violation> violations) {
		return violations.stream().map(this::error).toList();
	}

	ProblemDetail describe(HttpStatusCode status, List<Violation> violations) {
		Violation first = violations.getFirst();
		var messages = messages(first);
		var problem = ProblemDetail.forStatusAndDetail(status, messages.get("vi"));
		problem.setType(URI.create("urn:thidua:problem:" + first.code().toLowerCase(Locale.ROOT).replace('_', '-')));
		problem.setProperty("code", first.code());
		problem.setProperty("messages", messages);
		problem.setProperty("errors", explain(violations));
		var current = this.tracer.getIfAvailable(() -> Tracer.NOOP).currentSpan();
		if (current != null) {
			problem.setProperty("traceId", current.context().traceId());
		}
		return problem;
	}

	/** One violation: its field, code and messages. */
	public Map<String, Object> error(Violation violation) {
		var error = new LinkedHashMap<String, Object>();
		if (violation.field() != null) {
			error.put("field", violation.field());
		}
		error.put("code", violation.code());
		error.put("messages", messages(violation));
		return error;
	}

	/** What is wrong and how to mend it, by language. */
	public Map<String, String> messages(Violation violation) {
		Object[] arguments = violation.arguments().toArray();
		return Map.of("vi", this.messages.getMessage(violation.code(), arguments, VIETNAMESE), "en",
				this.messages.getMessage(violation.code(), arguments, Locale.ENGLISH));
	}

}
