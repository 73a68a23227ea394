package vn.thidua.platform.request;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;

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
import vn.thidua.platform.request.RequestProperties.Larger;

/**
 * Takes only so many large bodies at once, after it is known who sends them and before
 * any of it is read.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 10)
class LargeBodyFilter extends OncePerRequestFilter {

	private static final String RETRY_AFTER_SECONDS = "2";

	private final BodyBounds bounds;

	private final Duration patience;

	private final SecurityProblems problems;

	private final Map<Larger, Semaphore> turns;

	LargeBodyFilter(BodyBounds bounds, RequestProperties properties, SecurityProblems problems) {
		this.bounds = bounds;
		this.patience = properties.patience();
		this.problems = problems;
		this.turns = properties.larger()
			.stream()
			.filter((larger) -> larger.atOnce() != null)
			.collect(Collectors.toMap(Function.identity(), LargeBodyFilter::turns));
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !this.bounds.isLarge(request);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		var turn = this.bounds.largerFor(request).map(this.turns::get).orElse(null);
		if (turn == null) {
			chain.doFilter(request, response);
			return;
		}
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
			return turn.tryAcquire(this.patience.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	private static Semaphore turns(Larger larger) {
		var atOnce = larger.atOnce();
		return new Semaphore((atOnce == null) ? 1 : atOnce, true);
	}

}
