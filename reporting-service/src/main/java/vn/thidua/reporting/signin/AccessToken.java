package vn.thidua.reporting.signin;

/**
 * The token that whoever is signed in calls services with. A page's method takes it as a
 * parameter; without one, or once it has expired, she is signed in again first.
 *
 * @param value the token
 */
public record AccessToken(String value) {

	@Override
	public String toString() {
		return "access token";
	}

}
