package vn.thidua.platform.problem;

import io.micrometer.tracing.Tracer;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.json.ProblemDetailJacksonMixin;
import tools.jackson.databind.json.JsonMapper;

/** Problem documents without a service around them. */
public final class ProblemsForTests {

	private ProblemsForTests() {
	}

	public static SecurityProblems security() {
		return new SecurityProblems(new Problems(new StaticListableBeanFactory().getBeanProvider(Tracer.class)),
				JsonMapper.builder().addMixIn(ProblemDetail.class, ProblemDetailJacksonMixin.class).build());
	}

}
