package vn.thidua.reporting.signin;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.authority.mapping.GrantedAuthoritiesMapper;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.oidc.user.OidcUserAuthority;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestHeaderRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Pages are signed in to and have a session; the API, which the platform's chain takes,
 * knows tokens alone.
 */
@Configuration(proxyBeanMethods = false)
class PagesSecurity {

	static final String FAILED = "/sign-in-failed";

	private static final String SIGN_IN = "/oauth2/authorization/" + SignInConfiguration.REGISTRATION;

	/** Sent by htmx with each of its requests. */
	private static final RequestMatcher PART_OF_A_PAGE = new RequestHeaderRequestMatcher("HX-Request");

	private static final RequestMatcher NO_PAGE = new OrRequestMatcher(PathPatternRequestMatcher.pathPattern("/api/**"),
			PathPatternRequestMatcher.pathPattern("/v3/**"), PathPatternRequestMatcher.pathPattern("/actuator/**"));

	@Bean
	@Order(1)
	SecurityFilterChain pages(HttpSecurity http, ClientRegistrationRepository registrations,
			SignInProperties properties) {
		return http.securityMatcher(new NegatedRequestMatcher(NO_PAGE))
			.authorizeHttpRequests((requests) -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
				.permitAll()
				.requestMatchers("/assets/**", "/webjars/**", FAILED)
				.permitAll()
				.anyRequest()
				.authenticated())
			.oauth2Login((login) -> login.loginPage(SIGN_IN)
				.failureUrl(FAILED)
				.authorizedClientRepository(new HttpSessionOAuth2AuthorizedClientRepository())
				.userInfoEndpoint((user) -> user.userAuthoritiesMapper(rolesOfIdToken())))
			.logout((logout) -> logout.logoutSuccessHandler(signOutAtIssuer(registrations)))
			.requestCache((cache) -> cache.requestCache(pagesOnly()))
			.exceptionHandling((failures) -> failures.authenticationEntryPoint(signInOrReload()))
			.headers((headers) -> headers
				.contentSecurityPolicy((policy) -> policy.policyDirectives(whatAPageMayLoad(properties)))
				.referrerPolicy((referrer) -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
				.permissionsPolicyHeader(
						(policy) -> policy.policy("camera=(), geolocation=(), microphone=(), payment=()")))
			.build();
	}

	/**
	 * A poll without a session has the whole page loaded again, which is then signed in
	 * to.
	 */
	private static AuthenticationEntryPoint signInOrReload() {
		var signIn = new LoginUrlAuthenticationEntryPoint(SIGN_IN);
		return (request, response, failure) -> {
			if (PART_OF_A_PAGE.matches(request)) {
				response.setHeader("HX-Refresh", "true");
				response.setStatus(HttpStatus.UNAUTHORIZED.value());
			}
			else {
				signIn.commence(request, response, failure);
			}
		};
	}

	/** Signed in, a person comes back to the page she wanted, never to a part of it. */
	private static HttpSessionRequestCache pagesOnly() {
		var cache = new HttpSessionRequestCache();
		cache.setRequestMatcher(new AndRequestMatcher(new NegatedRequestMatcher(PART_OF_A_PAGE),
				new OrRequestMatcher(PathPatternRequestMatcher.pathPattern("/"),
						PathPatternRequestMatcher.pathPattern("/rounds/**"),
						PathPatternRequestMatcher.pathPattern("/operations"))));
		return cache;
	}

	private static GrantedAuthoritiesMapper rolesOfIdToken() {
		return (authorities) -> {
			Set<GrantedAuthority> roles = new HashSet<>();
			for (var authority : authorities) {
				if (authority instanceof OidcUserAuthority user) {
					List<String> claim = user.getIdToken().getClaimAsStringList("roles");
					if (claim != null) {
						claim.forEach((role) -> roles.add(new SimpleGrantedAuthority("ROLE_" + role)));
					}
				}
			}
			return roles;
		};
	}

	private static LogoutSuccessHandler signOutAtIssuer(ClientRegistrationRepository registrations) {
		var handler = new OidcClientInitiatedLogoutSuccessHandler(registrations);
		handler.setPostLogoutRedirectUri("{baseUrl}/");
		return handler;
	}

	/**
	 * Nothing but our own, and no code or style inside a page. A form may lead to the
	 * issuer, since browsers count the redirect after signing out as the form's. Pico's
	 * stylesheet carries its few icons as data.
	 */
	private static String whatAPageMayLoad(SignInProperties properties) {
		return "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
				+ "form-action 'self' " + origin(properties) + "; base-uri 'none'; frame-ancestors 'none'";
	}

	private static String origin(SignInProperties properties) {
		var uri = properties.endSessionUri();
		return uri.getScheme() + "://" + uri.getAuthority();
	}

}
