package vn.thidua.platform.request;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

import vn.thidua.platform.problem.SecurityProblems;
import vn.thidua.platform.problem.Violation;

/**
 * Problem documents for requests that the container itself refuses, such as an address
 * that is none: no filter ever sees them.
 */
@Component
class ContainerProblems implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

	private final SecurityProblems problems;

	ContainerProblems(SecurityProblems problems) {
		this.problems = problems;
	}

	@Override
	public void customize(TomcatServletWebServerFactory factory) {
		factory.addContextCustomizers(
				(context) -> context.getParent().getPipeline().addValve(new ProblemValve(this.problems)));
	}

	private static final class ProblemValve extends ErrorReportValve {

		private final SecurityProblems problems;

		ProblemValve(SecurityProblems problems) {
			this.problems = problems;
		}

		@Override
		protected void report(Request request, Response response, @Nullable Throwable failure) {
			var status = HttpStatus.resolve(response.getStatus());
			if (status == null || !status.isError() || response.getContentWritten() > 0
					|| !response.setErrorReported()) {
				return;
			}
			try {
				this.problems.write(response, status,
						Violation.of(status.is5xxServerError() ? "INTERNAL_ERROR" : "MALFORMED_REQUEST"));
				response.finishResponse();
			}
			catch (IOException gone) {
				throw new UncheckedIOException(gone);
			}
		}

	}

}
