package vn.thidua.reporting.signin;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import com.nimbusds.jwt.JWTClaimsSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.thidua.reporting.ReportingTest;

import static org.assertj.core.api.Assertions.assertThat;

@ReportingTest
class SignInTests {

	private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

	@LocalServerPort
	private int port;

	@Test
	@DisplayName("X1 A page sends whoever has not signed in to the issuer, with PKCE")
	void aPageSendsToTheIssuer() {
		var browser = Browser.thatFollowsNobody(this.port);

		assertThat(location(browser, "/")).endsWith("/oauth2/authorization/dashboard");
		assertThat(location(browser, "/oauth2/authorization/dashboard")).contains("response_type=code",
				"client_id=dashboard", "code_challenge_method=S256", "state=", "nonce=",
				"redirect_uri=http://127.0.0.1:" + this.port + "/login/oauth2/code/dashboard");
	}

	@Test
	void signedInSheSeesThePage() {
		Browser.willBe("officer.94", UUID.randomUUID(), "unit-officer");

		var page = Browser.fresh(this.port).get("/");

		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(page.body()).contains("Chưa có đợt nào");
	}

	@Test
	@DisplayName("X1 The session opens pages, never the API; a token the API, never pages")
	void theSessionDoesNotOpenTheApi() {
		Browser.willBe("officer.94", UUID.randomUUID(), "unit-officer");
		var browser = Browser.fresh(this.port);
		browser.get("/");

		assertThat(browser.get("/api/v1/rounds").statusCode()).isEqualTo(401);
	}

	@Test
	@DisplayName("X1 Whoever is bound to no unit is told so on a page")
	void withoutAUnitAPageSaysSo() {
		StandInIssuer.next(new JWTClaimsSet.Builder().subject("guest").claim("roles", List.of()).build());

		var page = Browser.fresh(this.port).get("/");

		assertThat(page.statusCode()).isEqualTo(403);
		assertThat(page.body()).contains("Tài khoản chưa được giao đơn vị", "Đăng xuất");
	}

	@Test
	void aPartOfAPageWithoutASessionReloadsThePage() {
		var answer = Browser.thatFollowsNobody(this.port)
			.get("/rounds/%s/live".formatted(UUID.randomUUID()), "HX-Request", "true");

		assertThat(answer.statusCode()).isEqualTo(401);
		assertThat(answer.headers().firstValue("HX-Refresh")).contains("true");
		assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
	}

	@Test
	void aFailedSignInEndsOnAPageAndNotInACircle() {
		var browser = Browser.fresh(this.port);

		var page = browser.get("/login/oauth2/code/dashboard?error=access_denied&state=unknown");

		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(page.body()).contains("Chưa đăng nhập được");
	}

	@Test
	void signingOutEndsTheSessionHereAndAtTheIssuer() {
		Browser.willBe("officer.94", UUID.randomUUID(), "unit-officer");
		var browser = Browser.fresh(this.port);
		var csrf = CSRF.matcher(browser.get("/").body());
		assertThat(csrf.find()).isTrue();

		var signedOut = browser.post("/logout", "_csrf=" + csrf.group(1));

		assertThat(signedOut.body()).isEqualTo("signed out");
		assertThat(signedOut.uri().getPath()).isEqualTo("/end-session");
		assertThat(signedOut.uri().getQuery()).contains("id_token_hint=", "post_logout_redirect_uri=");
	}

	@Test
	void signingOutNeedsTheFormOfThePage() {
		Browser.willBe("officer.94", UUID.randomUUID(), "unit-officer");
		var browser = Browser.fresh(this.port);
		browser.get("/");

		assertThat(browser.post("/logout", "").statusCode()).isEqualTo(403);
	}

	@Test
	void aPageLoadsNothingButOurOwn() {
		Browser.willBe("officer.94", UUID.randomUUID(), "unit-officer");

		var headers = Browser.fresh(this.port).get("/").headers();

		assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
			.contains("default-src 'none'", "script-src 'self';", "style-src 'self';", "frame-ancestors 'none'")
			.doesNotContain("unsafe");
		assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
		assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
		assertThat(headers.firstValue("Cache-Control").orElse("")).contains("no-store");
	}

	private static String location(Browser browser, String path) {
		var answer = browser.get(path);
		assertThat(answer.statusCode()).isEqualTo(302);
		return answer.headers().firstValue("Location").orElse("");
	}

}
