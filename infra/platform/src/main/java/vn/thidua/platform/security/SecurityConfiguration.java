package vn.thidua.platform.security;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthenticatedAuthorizationManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManagers;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.authentication.JwtGrantedAuthoritiesConverter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.RequestRejectedHandler;

import vn.thidua.platform.problem.SecurityProblems;
import vn.thidua.platform.problem.Violation;

@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
@EnableConfigurationProperties(SecurityProperties.class)
class SecurityConfiguration {

	/** Everything that no other chain of the service takes. */
	@Bean
	@Order
	SecurityFilterChain tokenRequired(HttpSecurity http, SecurityProperties properties, SecurityProblems problems) {
		return http.csrf((csrf) -> csrf.disable())
			.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.authorizeHttpRequests((requests) -> requests.requestMatchers(EndpointRequest.to(HealthEndpoint.class))
				.permitAll()
				.requestMatchers(EndpointRequest.toAnyEndpoint())
				.hasRole("admin")
				.requestMatchers(HttpMethod.GET, properties.publicPaths().toArray(String[]::new))
				.permitAll()
				.requestMatchers("/error")
				.permitAll()
				.anyRequest()
				.access(AuthorizationManagers.allOf(AuthenticatedAuthorizationManager.authenticated(),
						(authentication, request) -> new AuthorizationDecision(Callers.isKnown()))))
			.oauth2ResourceServer((tokens) -> tokens.jwt((jwt) -> jwt.jwtAuthenticationConverter(rolesOfToken()))
				.authenticationEntryPoint(problems)
				.accessDeniedHandler(problems))
			.exceptionHandling((failures) -> failures.authenticationEntryPoint(problems).accessDeniedHandler(problems))
			.build();
	}

	/**
	 * Spans and timers around each of its filters would cost more than the filters do.
	 */
	@Bean
	SecurityObservationSettings securityObservations() {
		return SecurityObservationSettings.noObservations();
	}

	/** What looks like an attack is refused before any controller sees it. */
	@Bean
	RequestRejectedHandler rejectedRequests(SecurityProblems problems) {
		return (request, response, rejection) -> problems.write(response, HttpStatus.BAD_REQUEST,
				Violation.of("MALFORMED_REQUEST"));
	}

	private static JwtAuthenticationConverter rolesOfToken() {
		var roles = new JwtGrantedAuthoritiesConverter();
		roles.setAuthoritiesClaimName("roles");
		roles.setAuthorityPrefix("ROLE_");
		var converter = new JwtAuthenticationConverter();
		converter.setJwtGrantedAuthoritiesConverter(roles);
		return converter;
	}

}
