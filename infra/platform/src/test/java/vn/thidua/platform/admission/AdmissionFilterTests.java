package vn.thidua.platform.admission;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import vn.thidua.platform.problem.Problems;
import vn.thidua.platform.problem.SecurityProblems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class AdmissionFilterTests {

	private static final Executor THREADS = Thread::startVirtualThread;

	private static final FilterChain ANSWERS = (request, response) -> ((MockHttpServletResponse) response)
		.setStatus(204);

	@Test
	void whoseTurnDoesNotComeIsSentAwayAndToldWhenToTryAgain() {
		withFilter("1", "50ms", (filter, registry) -> {
			var first = new Lengthy(filter);
			first.begin();

			var second = ask(filter, "/api/v1/nominations", ANSWERS);

			assertThat(second.getStatus()).isEqualTo(503);
			assertThat(second.getHeader("Retry-After")).isEqualTo("1");
			assertThat(second.getContentType()).startsWith("application/problem+json");
			assertThat(text(second)).contains("\"code\":\"OVERLOADED\"", "\"vi\":", "\"en\":");
			assertThat(registry.get("thidua.admission.refused").counter().count()).isEqualTo(1);
			assertThat(ask(filter, "/actuator/health", ANSWERS).getStatus()).isEqualTo(204);
			assertThat(first.end().getStatus()).isEqualTo(200);
			assertThat(ask(filter, "/api/v1/nominations", ANSWERS).getStatus()).isEqualTo(204);
		});
	}

	@Test
	void whoWaitsHasItsTurnWhenAnotherIsDone() {
		withFilter("1", "30s", (filter, _) -> {
			var first = new Lengthy(filter);
			first.begin();
			var second = CompletableFuture.supplyAsync(() -> ask(filter, "/api/v1/nominations", ANSWERS), THREADS);
			first.end();
			assertThat(second.join().getStatus()).isEqualTo(204);
		});
	}

	@Test
	void whoeverFailsGivesItsTurnBack() {
		withFilter("1", "50ms", (filter, _) -> {
			for (int i = 0; i < 3; i++) {
				assertThatExceptionOfType(ServletException.class).isThrownBy(
						() -> filter.doFilter(request("/api/v1/nominations"), new MockHttpServletResponse(), (_, _) -> {
							throw new ServletException("failed");
						}));
			}
			assertThat(ask(filter, "/api/v1/nominations", ANSWERS).getStatus()).isEqualTo(204);
		});
	}

	private static void withFilter(String atOnce, String patience, Trial trial) {
		new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(JacksonAutoConfiguration.class))
			.withUserConfiguration(Problems.class, SecurityProblems.class, AdmissionFilter.class)
			.withBean(SimpleMeterRegistry.class)
			.withPropertyValues("thidua.admission.at-once=" + atOnce, "thidua.admission.patience=" + patience)
			.run((context) -> trial.with(context.getBean(AdmissionFilter.class), context.getBean(MeterRegistry.class)));
	}

	private static MockHttpServletResponse ask(AdmissionFilter filter, String path, FilterChain chain) {
		try {
			var response = new MockHttpServletResponse();
			filter.doFilter(request(path), response, chain);
			return response;
		}
		catch (IOException | ServletException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static MockHttpServletRequest request(String path) {
		return new MockHttpServletRequest("GET", path);
	}

	private static String text(MockHttpServletResponse response) throws IOException {
		return response.getContentAsString();
	}

	private interface Trial {

		void with(AdmissionFilter filter, MeterRegistry registry) throws Exception;

	}

	/** A request that is worked on until it is told to end. */
	private static final class Lengthy {

		private final AdmissionFilter filter;

		private final CountDownLatch began = new CountDownLatch(1);

		private final CountDownLatch mayEnd = new CountDownLatch(1);

		private CompletableFuture<MockHttpServletResponse> answer = new CompletableFuture<>();

		private Lengthy(AdmissionFilter filter) {
			this.filter = filter;
		}

		private void begin() throws InterruptedException {
			this.answer = CompletableFuture.supplyAsync(() -> ask(this.filter, "/api/v1/nominations", (_, _) -> {
				this.began.countDown();
				awaitEnd();
			}), THREADS);
			this.began.await();
		}

		private void awaitEnd() throws ServletException {
			try {
				this.mayEnd.await();
			}
			catch (InterruptedException ex) {
				throw new ServletException(ex);
			}
		}

		private MockHttpServletResponse end() {
			this.mayEnd.countDown();
			return this.answer.join();
		}

	}

}
