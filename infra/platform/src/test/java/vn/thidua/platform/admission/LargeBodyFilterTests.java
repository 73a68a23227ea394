package vn.thidua.platform.admission;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import vn.thidua.platform.problem.Problems;
import vn.thidua.platform.problem.SecurityProblems;

import static org.assertj.core.api.Assertions.assertThat;

class LargeBodyFilterTests {

	private static final String LARGE = "/api/v1/files";

	private static final int BYTES = 20 * 1024 * 1024;

	@Test
	@DisplayName("X4 so many large bodies are worked on at once and no more, and others are not kept waiting by them")
	void soManyAtOnce() {
		withFilter((filter, bounds) -> {
			var answers = new AtomicInteger();
			var whileOneIsWorkedOn = new MockHttpServletResponse();
			ask(filter, LARGE, (_, _) -> {
				filter.doFilter(request(LARGE), whileOneIsWorkedOn, (_, _) -> answers.incrementAndGet());
				ask(filter, "/api/v1/nominations", (_, _) -> answers.incrementAndGet());
			});
			assertThat(whileOneIsWorkedOn.getStatus()).isEqualTo(503);
			assertThat(whileOneIsWorkedOn.getHeader("Retry-After")).isEqualTo("2");
			assertThat(answers).hasValue(1);
			ask(filter, LARGE, (_, _) -> answers.incrementAndGet());
			assertThat(answers).hasValue(2);
			assertThat(bounds.maxBytes(request(LARGE))).isEqualTo(BYTES);
			assertThat(bounds.maxBytes(request("/api/v1/nominations"))).isEqualTo(2 * 1024 * 1024);
		});
	}

	private static void ask(LargeBodyFilter filter, String path, FilterChain chain)
			throws ServletException, IOException {
		filter.doFilter(request(path), new MockHttpServletResponse(), chain);
	}

	private static MockHttpServletRequest request(String path) {
		return new MockHttpServletRequest("POST", path);
	}

	private static void withFilter(Trial trial) {
		new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(JacksonAutoConfiguration.class))
			.withUserConfiguration(Problems.class, SecurityProblems.class, AdmissionFilter.class, BodyBounds.class,
					LargeBodyFilter.class)
			.withBean(SimpleMeterRegistry.class)
			.withBean(BodyBound.class, () -> new BodyBound(LARGE, BYTES, 1))
			.withPropertyValues("thidua.admission.patience=50ms")
			.run((context) -> trial.with(context.getBean(LargeBodyFilter.class), context.getBean(BodyBounds.class)));
	}

	private interface Trial {

		void with(LargeBodyFilter filter, BodyBounds bounds) throws Exception;

	}

}
