package vn.thidua.identity;

import org.jspecify.annotations.Nullable;

import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.server.authorization.InMemoryOAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.stereotype.Component;

/**
 * Remembers who signed in at which application, and no token a user asked for herself:
 * nobody looks such a token up again, and a load test that asks for many would fill the
 * memory and slow each sign-in, which searches them all.
 */
@Component
class SignIns implements OAuth2AuthorizationService {

	private final InMemoryOAuth2AuthorizationService remembered = new InMemoryOAuth2AuthorizationService();

	@Override
	public void save(OAuth2Authorization authorization) {
		if (!AuthorizationGrantType.CLIENT_CREDENTIALS.equals(authorization.getAuthorizationGrantType())) {
			this.remembered.save(authorization);
		}
	}

	@Override
	public void remove(OAuth2Authorization authorization) {
		this.remembered.remove(authorization);
	}

	@Override
	public @Nullable OAuth2Authorization findById(String id) {
		return this.remembered.findById(id);
	}

	@Override
	public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType tokenType) {
		return this.remembered.findByToken(token, tokenType);
	}

}
