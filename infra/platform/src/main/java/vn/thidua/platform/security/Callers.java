package vn.thidua.platform.security;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.ClaimAccessor;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Hands controller methods the {@link Caller}, from an access token or, on pages, from
 * the login.
 */
@Component
class Callers implements HandlerMethodArgumentResolver, WebMvcConfigurer {

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(this);
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == Caller.class;
	}

	@Override
	public Caller resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
			NativeWebRequest request, @Nullable WebDataBinderFactory binderFactory) {
		return current();
	}

	/** A token that names no unit or roles opens nothing. */
	static boolean isKnown() {
		try {
			return !current().roles().isEmpty();
		}
		catch (AccessDeniedException nobody) {
			return false;
		}
	}

	static Caller current() {
		var authentication = SecurityContextHolder.getContext().getAuthentication();
		if (authentication == null || !(authentication.getPrincipal() instanceof ClaimAccessor claims)) {
			throw new AccessDeniedException("The request carries no token");
		}
		String subject = claims.getClaimAsString("sub");
		String unit = claims.getClaimAsString("unit");
		List<String> roles = claims.getClaimAsStringList("roles");
		if (subject == null || unit == null || roles == null) {
			throw new AccessDeniedException("The token names no user, unit or roles");
		}
		return new Caller(subject, unitId(unit), Set.copyOf(roles));
	}

	private static UUID unitId(String claim) {
		try {
			return UUID.fromString(claim);
		}
		catch (IllegalArgumentException malformed) {
			throw new AccessDeniedException("The token's unit is no unit id", malformed);
		}
	}

}
