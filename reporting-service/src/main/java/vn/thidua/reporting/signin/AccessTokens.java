package vn.thidua.reporting.signin;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class AccessTokens implements WebMvcConfigurer, HandlerMethodArgumentResolver {

	private final HttpSessionOAuth2AuthorizedClientRepository sessions = new HttpSessionOAuth2AuthorizedClientRepository();

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(this);
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == AccessToken.class;
	}

	@Override
	public Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer model,
			NativeWebRequest webRequest, @Nullable WebDataBinderFactory binders) {
		var request = Objects.requireNonNull(webRequest.getNativeRequest(HttpServletRequest.class));
		var client = this.sessions.loadAuthorizedClient(SignInConfiguration.REGISTRATION,
				(Authentication) Objects.requireNonNull(request.getUserPrincipal()), request);
		if (client == null || hasExpired(client.getAccessToken().getExpiresAt())) {
			throw new InsufficientAuthenticationException("Signed in too long ago to act");
		}
		return new AccessToken(client.getAccessToken().getTokenValue());
	}

	/** Tokens follow the time of the world, whatever clock the business follows. */
	private static boolean hasExpired(@Nullable Instant expiry) {
		return expiry != null && expiry.isBefore(Clock.systemUTC().instant());
	}

}
