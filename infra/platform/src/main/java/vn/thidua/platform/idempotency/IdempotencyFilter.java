package vn.thidua.platform.idempotency;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.util.ContentCachingResponseWrapper;

import vn.thidua.platform.problem.SecurityProblems;
import vn.thidua.platform.problem.Violation;

/**
 * Requires an {@code Idempotency-Key} on every POST of the API, and handles the whole
 * request in one transaction with its answer: what was created, its events and the answer
 * are committed together, and only then is the answer sent. However the service or the
 * connection dies, the same request sent again takes effect once.
 *
 * <p>
 * Refusals are not kept: they changed nothing, and may turn out otherwise later. Nor are
 * answers that must be shown once only: the repeated request takes no effect and is told
 * where to find what the first one created.
 *
 * <p>
 * Files that are known again by their content pass: their bytes are not held here, nor a
 * transaction while they come in.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
@EnableConfigurationProperties(IdempotencyProperties.class)
class IdempotencyFilter extends OncePerRequestFilter {

	private static final String HEADER = "Idempotency-Key";

	private static final Pattern KEY = Pattern.compile("[!-~]{1,100}");

	private final TransactionTemplate transaction;

	private final StoredAnswers answers;

	private final SecurityProblems problems;

	private final HandlerExceptionResolver failures;

	private final List<PathPatternRequestMatcher> knownByContent;

	IdempotencyFilter(TransactionTemplate transaction, StoredAnswers answers, SecurityProblems problems,
			@Qualifier("handlerExceptionResolver") HandlerExceptionResolver failures,
			IdempotencyProperties properties) {
		this.transaction = transaction;
		this.answers = answers;
		this.problems = problems;
		this.failures = failures;
		this.knownByContent = properties.knownByContent().stream().map(PathPatternRequestMatcher::pathPattern).toList();
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !"POST".equals(request.getMethod()) || !request.getRequestURI().startsWith("/api/")
				|| this.knownByContent.stream().anyMatch((path) -> path.matches(request));
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		String key = request.getHeader(HEADER);
		if (key == null || !KEY.matcher(key).matches()) {
			this.problems.write(response, HttpStatus.BAD_REQUEST, Violation.of("IDEMPOTENCY_KEY_REQUIRED"));
			return;
		}
		var attempt = new Attempt(new StoredAnswers.Id(subject(), key), new RereadableRequest(request),
				new ContentCachingResponseWrapper(response), chain);
		try {
			this.transaction.executeWithoutResult((status) -> {
				if (!handle(attempt)) {
					status.setRollbackOnly();
				}
			});
		}
		catch (UncheckedIOException failure) {
			throw failure.getCause();
		}
		catch (RuntimeException failure) {
			// The commit itself was refused, for instance since someone else changed the
			// same aggregate.
			attempt.response().reset();
			if (this.failures.resolveException(request, attempt.response(), null, failure) == null) {
				throw failure;
			}
		}
		attempt.response().copyBodyToResponse();
	}

	/** Whether something was done that must be kept. */
	private boolean handle(Attempt attempt) {
		try {
			var key = this.answers.take(attempt.id());
			if (!key.taken()) {
				this.problems.write(attempt.response(), HttpStatus.CONFLICT, Violation.of("REQUEST_IN_FLIGHT"));
				return false;
			}
			var earlier = key.earlier();
			if (earlier != null) {
				repeat(attempt, earlier);
				return false;
			}
			return firstTime(attempt);
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
		catch (ServletException failure) {
			throw new IllegalStateException("The request failed outside its controller", failure);
		}
	}

	private void repeat(Attempt attempt, StoredAnswer earlier) throws IOException {
		if (earlier.isFor(attempt.request().fingerprint())) {
			earlier.replay(attempt.response());
			if (!earlier.isKept()) {
				this.problems.write(attempt.response(), HttpStatus.CONFLICT, Violation.of("ANSWER_NOT_KEPT"));
			}
		}
		else {
			this.problems.write(attempt.response(), HttpStatus.UNPROCESSABLE_CONTENT,
					Violation.of("IDEMPOTENCY_KEY_REUSED"));
		}
	}

	private boolean firstTime(Attempt attempt) throws IOException, ServletException {
		attempt.chain().doFilter(attempt.request(), attempt.response());
		if (attempt.response().getStatus() >= HttpStatus.BAD_REQUEST.value()) {
			return false;
		}
		this.answers.store(attempt.id(), StoredAnswer.of(attempt.request().fingerprint(), attempt.response()));
		return true;
	}

	private static String subject() {
		var authentication = SecurityContextHolder.getContext().getAuthentication();
		return (authentication == null) ? "" : authentication.getName();
	}

	private record Attempt(StoredAnswers.Id id, RereadableRequest request, ContentCachingResponseWrapper response,
			FilterChain chain) {
	}

}
