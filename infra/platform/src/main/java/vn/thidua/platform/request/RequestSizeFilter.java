package vn.thidua.platform.request;

import java.io.IOException;

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
import org.springframework.web.multipart.MaxUploadSizeExceededException;

import vn.thidua.platform.problem.SecurityProblems;
import vn.thidua.platform.problem.Violation;

/**
 * Refuses bodies that are too large: at once when they say so, else as soon as they are.
 * Bodies are held in memory while they are worked on, so many of any size would leave
 * none for others.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class RequestSizeFilter extends OncePerRequestFilter {

	private final BodyBounds bounds;

	private final SecurityProblems problems;

	RequestSizeFilter(BodyBounds bounds, SecurityProblems problems) {
		this.bounds = bounds;
		this.problems = problems;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		long most = this.bounds.mostBytes(request);
		if (request.getContentLengthLong() > most) {
			refuse(response);
			return;
		}
		try {
			chain.doFilter((request.getContentLengthLong() < 0) ? new BoundedRequest(request, most) : request,
					response);
		}
		catch (MaxUploadSizeExceededException tooLarge) {
			refuse(response);
		}
	}

	private void refuse(HttpServletResponse response) throws IOException {
		// What is still to come of the body will not be read.
		response.setHeader(HttpHeaders.CONNECTION, "close");
		this.problems.write(response, HttpStatus.CONTENT_TOO_LARGE, Violation.of("REQUEST_TOO_LARGE"));
	}

}
