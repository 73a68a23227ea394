package vn.thidua.platform.admission;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** How large the body of a request may be. */
@Component
public class BodyBounds {

	private static final int ORDINARY_BYTES = 2 * 1024 * 1024;

	private final List<BodyBound> declared;

	BodyBounds(ObjectProvider<BodyBound> declared) {
		this.declared = declared.stream().toList();
	}

	public int maxBytes(HttpServletRequest request) {
		return declaredFor(request).map(BodyBound::maxBytes).orElse(ORDINARY_BYTES);
	}

	Optional<BodyBound> declaredFor(HttpServletRequest request) {
		return this.declared.stream().filter((bound) -> bound.path().equals(request.getRequestURI())).findFirst();
	}

}
