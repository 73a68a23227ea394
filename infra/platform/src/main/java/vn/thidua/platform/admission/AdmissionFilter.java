package vn.thidua.platform.admission;

import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import vn.thidua.platform.problem.SecurityProblems;
import vn.thidua.platform.problem.Violation;

/**
 * Works on so many requests at once and no more. The others wait their turn, first come,
 * first served, and are sent away with 503 when it doesn't come soon: virtual threads set
 * no bound of their own, and what is taken on without one ends in no memory for anyone.
 * Operators get through to {@code /actuator} however busy it is.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
@EnableConfigurationProperties(AdmissionProperties.class)
class AdmissionFilter extends OncePerRequestFilter {

	private static final String RETRY_AFTER_SECONDS = "1";

	private final AdmissionProperties properties;

	private final SecurityProblems problems;

	private final Semaphore turns;

	private final Counter refused;

	AdmissionFilter(AdmissionProperties properties, SecurityProblems problems, MeterRegistry registry) {
		this.properties = properties;
		this.problems = problems;
		this.turns = new Semaphore(properties.atOnce(), true);
		this.refused = Counter.builder("thidua.admission.refused")
			.description("Requests sent away because too many were being worked on")
			.register(registry);
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return request.getRequestURI().startsWith("/actuator/");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		if (!turnComes()) {
			this.refused.increment();
			response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
			this.problems.write(response, HttpStatus.SERVICE_UNAVAILABLE, Violation.of("OVERLOADED"));
			return;
		}
		try {
			chain.doFilter(request, response);
		}
		finally {
			this.turns.release();
		}
	}

	private boolean turnComes() {
		try {
			return this.turns.tryAcquire(this.properties.patience().toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

}
