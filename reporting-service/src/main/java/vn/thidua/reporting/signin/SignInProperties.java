package vn.thidua.reporting.signin;

import java.net.URI;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How people sign in to the pages. Every address is told rather than discovered, so that
 * the service starts whether or not the issuer is up.
 *
 * @param issuer who must have issued an ID token
 * @param clientId what the issuer knows the pages as
 * @param clientSecret what they prove it with
 * @param authorizationUri where a browser is sent to sign in
 * @param tokenUri where the code is exchanged
 * @param jwkSetUri the issuer's keys
 * @param endSessionUri where a browser is sent to sign out
 */
@ConfigurationProperties("thidua.sign-in")
record SignInProperties(URI issuer, String clientId, String clientSecret, URI authorizationUri, URI tokenUri,
		URI jwkSetUri, URI endSessionUri) {
}
