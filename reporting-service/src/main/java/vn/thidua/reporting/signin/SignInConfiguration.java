package vn.thidua.reporting.signin;

import java.util.Map;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.oidc.OidcScopes;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SignInProperties.class)
class SignInConfiguration {

	static final String REGISTRATION = "dashboard";

	/** Authorization code with PKCE; who she is comes from the ID token. */
	@Bean
	ClientRegistrationRepository clientRegistrations(SignInProperties properties) {
		return new InMemoryClientRegistrationRepository(ClientRegistration.withRegistrationId(REGISTRATION)
			.clientId(properties.clientId())
			.clientSecret(properties.clientSecret())
			.authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
			.clientSettings(ClientRegistration.ClientSettings.builder().requireProofKey(true).build())
			.redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
			.scope(OidcScopes.OPENID, OidcScopes.PROFILE)
			.issuerUri(properties.issuer().toString())
			.authorizationUri(properties.authorizationUri().toString())
			.tokenUri(properties.tokenUri().toString())
			.jwkSetUri(properties.jwkSetUri().toString())
			.providerConfigurationMetadata(Map.of("end_session_endpoint", properties.endSessionUri().toString()))
			.userNameAttributeName("sub")
			.build());
	}

}
