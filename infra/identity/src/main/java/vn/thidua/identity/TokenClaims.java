package vn.thidua.identity;

import java.util.List;
import java.util.Objects;

import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.stereotype.Component;

/**
 * Puts {@code name}, {@code unit} and {@code roles} into access and ID tokens alike. An
 * access token is for the services ({@code aud} is {@code thidua}), an ID token for the
 * application the user signed in to.
 */
@Component
class TokenClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {

	static final String AUDIENCE = "thidua";

	private final DemoUsers users;

	TokenClaims(DemoUsers users) {
		this.users = users;
	}

	@Override
	public void customize(JwtEncodingContext context) {
		// Signed in or asking for herself, the principal bears the user's name.
		String username = Objects.requireNonNull(context.<Authentication>getPrincipal()).getName();
		var user = this.users.find(username);
		if (user == null) {
			throw new IllegalStateException("a token for '" + username + "', whom the users' file doesn't know");
		}
		context.getClaims().claims((claims) -> claims.putAll(user.claims()));
		if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
			context.getClaims().audience(List.of(AUDIENCE));
		}
	}

}
