package vn.thidua.platform.security;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import vn.thidua.platform.organisation.UnitDirectory;
import vn.thidua.platform.problem.SecurityProblems;
import vn.thidua.platform.problem.Violation;

/**
 * Refuses every act in the name of a dissolved unit; reading stays free. Which units are
 * dissolved is read once a second at most, not with every request. Source: O2.
 */
@Component
class DissolvedUnits implements HandlerInterceptor, WebMvcConfigurer {

	private static final Set<String> READING = Set.of(HttpMethod.GET.name(), HttpMethod.HEAD.name(),
			HttpMethod.OPTIONS.name());

	private static final long KNOWN_FOR = Duration.ofSeconds(1).toNanos();

	private final UnitDirectory directory;

	private final SecurityProblems problems;

	private volatile Known known = new Known(Set.of(), System.nanoTime() - KNOWN_FOR);

	DissolvedUnits(UnitDirectory directory, SecurityProblems problems) {
		this.directory = directory;
		this.problems = problems;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this).addPathPatterns("/api/**");
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
			throws IOException {
		if (READING.contains(request.getMethod()) || request.getUserPrincipal() == null
				|| !unitIds().contains(Callers.current().unitId())) {
			return true;
		}
		this.problems.write(response, HttpStatus.FORBIDDEN, Violation.of("UNIT_DISSOLVED"));
		return false;
	}

	private Set<UUID> unitIds() {
		var last = this.known;
		if (System.nanoTime() - last.since() < KNOWN_FOR) {
			return last.unitIds();
		}
		var read = new Known(Set.copyOf(this.directory.dissolved()), System.nanoTime());
		this.known = read;
		return read.unitIds();
	}

	private record Known(Set<UUID> unitIds, long since) {
	}

}
