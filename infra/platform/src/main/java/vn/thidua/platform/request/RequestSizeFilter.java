package vn.thidua.platform.request;

import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

import vn.thidua.platform.problem.SecurityProblems;
import vn.thidua.platform.problem.Violation;

/**
 * Refuses bodies that are too large: at once when they say so, else as soon as they are.
 * Bodies are held in memory while they are worked on, so many of any size would leave
 * none for others.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
@EnableConfigurationProperties(RequestProperties.class)
class RequestSizeFilter extends OncePerRequestFilter {

	private final DataSize maxSize;

	private final Map<PathPattern, DataSize> larger;

	private final SecurityProblems problems;

	RequestSizeFilter(RequestProperties properties, SecurityProblems problems) {
		this.maxSize = properties.maxSize();
		this.larger = properties.larger()
			.entrySet()
			.stream()
			.collect(Collectors.toMap((path) -> PathPatternParser.defaultInstance.parse(path.getKey()),
					Map.Entry::getValue));
		this.problems = problems;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		long most = mostBytes(request);
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

	private long mostBytes(HttpServletRequest request) {
		if (this.larger.isEmpty()) {
			return this.maxSize.toBytes();
		}
		var path = PathContainer.parsePath(request.getRequestURI());
		return this.larger.entrySet()
			.stream()
			.filter((exception) -> exception.getKey().matches(path))
			.map(Map.Entry::getValue)
			.findFirst()
			.orElse(this.maxSize)
			.toBytes();
	}

}
