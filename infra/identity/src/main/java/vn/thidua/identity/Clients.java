package vn.thidua.identity;

import org.jspecify.annotations.Nullable;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.stereotype.Component;

/**
 * Who may ask for tokens: the applications users sign in to, and every user for herself,
 * so that a script acts as her without a browser.
 */
@Component
class Clients implements RegisteredClientRepository {

	private final IdentityProperties properties;

	private final DemoUsers users;

	private final PasswordEncoder encoder;

	Clients(IdentityProperties properties, DemoUsers users, PasswordEncoder encoder) {
		this.properties = properties;
		this.users = users;
		this.encoder = encoder;
	}

	@Override
	public @Nullable RegisteredClient findByClientId(String clientId) {
		var application = this.properties.clients().get(clientId);
		if (application != null) {
			return application(clientId, application);
		}
		var user = this.users.find(clientId);
		return (user != null) ? user(user) : null;
	}

	@Override
	public @Nullable RegisteredClient findById(String id) {
		return findByClientId(id);
	}

	@Override
	public void save(RegisteredClient client) {
		throw new UnsupportedOperationException("clients come from configuration and the users' file");
	}

	private RegisteredClient application(String clientId, IdentityProperties.Client application) {
		return client(clientId).clientSecret(this.encoder.encode(application.secret()))
			.authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
			.redirectUris((uris) -> uris.addAll(application.redirectUris()))
			.postLogoutRedirectUris((uris) -> uris.addAll(application.postLogoutRedirectUris()))
			.scope(OidcScopes.OPENID)
			.scope(OidcScopes.PROFILE)
			.clientSettings(ClientSettings.builder().requireProofKey(true).build())
			.build();
	}

	private RegisteredClient user(DemoUser user) {
		return client(user.username()).clientSecret(user.passwordHash())
			.authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
			.build();
	}

	private RegisteredClient.Builder client(String clientId) {
		return RegisteredClient.withId(clientId)
			.clientId(clientId)
			.clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
			.tokenSettings(TokenSettings.builder().accessTokenTimeToLive(this.properties.tokenLife()).build());
	}

}
