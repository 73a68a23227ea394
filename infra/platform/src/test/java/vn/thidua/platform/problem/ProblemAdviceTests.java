package vn.thidua.platform.problem;

import java.util.List;

import io.micrometer.tracing.Tracer;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

import static org.assertj.core.api.Assertions.assertThat;

class ProblemAdviceTests {

	@ParameterizedTest
	@MethodSource
	void whatFailsIsExplained(RuntimeException failure, int status, String code) {
		ObjectProvider<Tracer> noTracer = new StaticListableBeanFactory().getBeanProvider(Tracer.class);
		var mvc = MockMvcTester.create(MockMvcBuilders.standaloneSetup(new Failing(failure))
			.setControllerAdvice(new ProblemAdvice(new Problems(noTracer)))
			.build());
		var answer = mvc.get().uri("/fails").exchange();
		assertThat(answer).hasStatus(status).hasContentType("application/problem+json");
		assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo(code);
		assertThat(answer.getResponse().getHeader("Retry-After")).isEqualTo((status == 503) ? "2" : null);
	}

	static List<Object[]> whatFailsIsExplained() {
		return List.of(
				new Object[] { new CannotCreateTransactionException("no connection"), 503, "TEMPORARILY_UNAVAILABLE" },
				new Object[] { new CannotGetJdbcConnectionException("none free"), 503, "TEMPORARILY_UNAVAILABLE" },
				new Object[] { new DataAccessResourceFailureException("cut"), 503, "TEMPORARILY_UNAVAILABLE" },
				new Object[] { new CannotAcquireLockException("deadlock"), 409, "CONCURRENT_CHANGE" },
				new Object[] { new InvalidParameterException("%zz"), 400, "MALFORMED_REQUEST" },
				new Object[] { new MultipartException("cut off"), 400, "MALFORMED_REQUEST" },
				new Object[] { new MaxUploadSizeExceededException(1), 413, "REQUEST_TOO_LARGE" });
	}

	@RestController
	record Failing(RuntimeException failure) {

		@GetMapping("/fails")
		String fail() {
			throw this.failure;
		}

	}

}
