package vn.thidua.identity;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the issuer is told, under {@code identity}.
 *
 * @param issuer the address it signs tokens with and is reached at
 * @param users CSV file of users: {@code username,password,name,unit,roles}, with
 * {@code |} between roles
 * @param keyFile file of the signing key, created at the first start
 * @param tokenLife how long an access token is valid
 * @param samplePassword the password the sample users share, which the login page fills
 * in for the one picked; none: it has to be typed
 * @param clients applications that let users sign in here, by client id
 */
@ConfigurationProperties("identity")
record IdentityProperties(URI issuer, Path users, Path keyFile, @DefaultValue("8h") Duration tokenLife,
		@Nullable String samplePassword, @DefaultValue Map<String, Client> clients) {

	/**
	 * @param secret what the application proves itself with
	 * @param redirectUris where a signed-in user may be sent; on 127.0.0.1 any port will
	 * do, as RFC 8252 7.3 wants it
	 * @param postLogoutRedirectUris where a signed-out user may be sent, to the letter
	 */
	record Client(String secret, List<String> redirectUris, @DefaultValue List<String> postLogoutRedirectUris) {
	}

}
