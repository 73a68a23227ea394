package vn.thidua.platform.request;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;

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

	private static final String LARGE_WITHOUT_TURNS = "/api/v1/people/1/pictures";

	private static final int MEGABYTE = 1024 * 1024;

	@Test
	@DisplayName("X4 so many large bodies are worked on at once and no more, and others are not kept waiting by them")
	void soManyAtOnce() {
		withFilter((filter, _) -> {
			var answers = new AtomicInteger();
			var whileOneIsWorkedOn = new MockHttpServletResponse();
			ask(filter, LARGE, (_, _) -> {
				filter.doFilter(request(LARGE), whileOneIsWorkedOn, (_, _) -> answers.incrementAndGet());
				ask(filter, "/api/v1/nominations", (_, _) -> answers.incrementAndGet());
				filter.doFilter(new MockHttpServletRequest("POST", LARGE), new MockHttpServletResponse(),
						(_, _) -> answers.incrementAndGet());
			});
			assertThat(whileOneIsWorkedOn.getStatus()).isEqualTo(503);
			assertThat(whileOneIsWorkedOn.getHeader("Retry-After")).isEqualTo("2");
			assertThat(answers).hasValue(2);
			ask(filter, LARGE, (_, _) -> answers.incrementAndGet());
			assertThat(answers).hasValue(3);
		});
	}

	@Test
	void whereNoTurnsAreDeclaredNobodyWaits() {
		withFilter((filter, _) -> {
			var answers = new AtomicInteger();
			ask(filter, LARGE_WITHOUT_TURNS,
					(_, _) -> ask(filter, LARGE_WITHOUT_TURNS, (_, _) -> answers.incrementAndGet()));
			assertThat(answers).hasValue(1);
		});
	}

	@Test
	void eachAddressHasItsBound() {
		withFilter((_, bounds) -> {
			assertThat(bounds.mostBytes(request(LARGE))).isEqualTo(20 * MEGABYTE);
			assertThat(bounds.mostBytes(request(LARGE_WITHOUT_TURNS))).isEqualTo(11 * MEGABYTE);
			assertThat(bounds.mostBytes(request("/api/v1/nominations"))).isEqualTo(MEGABYTE);
		});
	}

	private static void ask(LargeBodyFilter filter, String path, FilterChain chain)
			throws ServletException, IOException {
		filter.doFilter(request(path), new MockHttpServletResponse(), chain);
	}

	private static MockHttpServletRequest request(String path) {
		var request = new MockHttpServletRequest("POST", path);
		request.setContent(new byte[MEGABYTE + 1]);
		return request;
	}

	private static void withFilter(Trial trial) {
		new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(JacksonAutoConfiguration.class))
			.withUserConfiguration(Problems.class, SecurityProblems.class, BodyBounds.class, LargeBodyFilter.class)
			.withPropertyValues("thidua.request.patience=50ms", "thidua.request.larger[0].path=" + LARGE,
					"thidua.request.larger[0].size=20MB", "thidua.request.larger[0].at-once=1",
					"thidua.request.larger[1].path=/api/v1/people/*/pictures", "thidua.request.larger[1].size=11MB")
			.run((context) -> trial.with(context.getBean(LargeBodyFilter.class), context.getBean(BodyBounds.class)));
	}

	private interface Trial {

		void with(LargeBodyFilter filter, BodyBounds bounds) throws Exception;

	}

}
