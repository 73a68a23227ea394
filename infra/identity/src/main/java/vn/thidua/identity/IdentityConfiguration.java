package vn.thidua.identity;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.web.session.HttpSessionEventPublisher;

/** The parts that Spring's authorization server asks for. */
@Configuration(proxyBeanMethods = false)
class IdentityConfiguration {

	@Bean
	PasswordEncoder passwordEncoder() {
		return new DevelopmentPasswordEncoder();
	}

	@Bean
	AuthorizationServerSettings authorizationServerSettings(IdentityProperties properties) {
		return AuthorizationServerSettings.builder().issuer(properties.issuer().toString()).build();
	}

	@Bean
	JWKSource<SecurityContext> signingKeys(IdentityProperties properties) {
		return new ImmutableJWKSet<>(new JWKSet(SigningKey.in(properties.keyFile())));
	}

	@Bean
	UserDetailsService userDetailsService(DemoUsers users) {
		return (username) -> {
			var user = users.find(username);
			if (user == null) {
				throw new UsernameNotFoundException(username);
			}
			return User.withUsername(user.username()).password(user.passwordHash()).authorities("user").build();
		};
	}

	/** Lets the record of sessions forget those that ended. */
	@Bean
	HttpSessionEventPublisher httpSessionEventPublisher() {
		return new HttpSessionEventPublisher();
	}

}
