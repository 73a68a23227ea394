package vn.thidua.platform.admission;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import vn.thidua.platform.problem.SecurityProblems;
import vn.thidua.platform.problem.Violation;

/**
 * Takes only so many large bodies at once, after it is known who sends them and before
 * any of it is read.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 10)
class LargeBodyFilter extends OncePerRequestFilter {

	private static final String RETRY_AFTER_SECONDS = "2";

	private final BodyBounds bounds;

	private final AdmissionProperties properties;

	private final SecurityProblems problems;

	private final Map<BodyBound, Semaphore> turns = new ConcurrentHashMap<>();

	LargeBodyFilter(BodyBounds bounds, AdmissionProperties properties, SecurityProblems problems) {
		this.bounds = bounds;
		this.properties = properties;
		this.problems = problems;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		var bound = this.bounds.declaredFor(request).orElse(null);
		if (bound == null) {
			chain.doFilter(request, response);
			return;
		}
		var turn = this.turns.computeIfAbsent(bound, (large) -> new Semaphore(large.atOnce(), true));
		if (!comes(turn)) {
			response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
			this.problems.write(response, HttpStatus.SERVICE_UNAVAILABLE, Violation.of("OVERLOADED"));
			return;
		}
		try {
			chain.doFilter(request, response);
		}
		finally {
			turn.release();
		}
	}

	private boolean comes(Semaphore turn) {
		try {
			return turn.tryAcquire(this.properties.patience().toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

}
