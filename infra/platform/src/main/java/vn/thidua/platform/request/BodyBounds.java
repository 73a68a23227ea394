package vn.thidua.platform.request;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

import vn.thidua.platform.request.RequestProperties.Larger;

/** Which bounds hold for a request's body. */
@Component
@EnableConfigurationProperties(RequestProperties.class)
class BodyBounds {

	private final DataSize anywhere;

	private final List<Bound> larger;

	BodyBounds(RequestProperties properties) {
		this.anywhere = properties.maxSize();
		this.larger = properties.larger().stream().map(Bound::of).toList();
	}

	long mostBytes(HttpServletRequest request) {
		return largerFor(request).map(Larger::size).orElse(this.anywhere).toBytes();
	}

	Optional<Larger> largerFor(HttpServletRequest request) {
		if (this.larger.isEmpty()) {
			return Optional.empty();
		}
		var path = PathContainer.parsePath(request.getRequestURI());
		return this.larger.stream().filter((bound) -> bound.path().matches(path)).map(Bound::declared).findFirst();
	}

	/** Whether it is, or may turn out to be, larger than anywhere. */
	boolean isLarge(HttpServletRequest request) {
		long length = request.getContentLengthLong();
		return length > this.anywhere.toBytes()
				|| (length < 0 && request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null);
	}

	private record Bound(PathPattern path, Larger declared) {

		static Bound of(Larger declared) {
			return new Bound(PathPatternParser.defaultInstance.parse(declared.path()), declared);
		}

	}

}
