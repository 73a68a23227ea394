package vn.thidua.identity;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@IdentityIntegrationTest
class SignInTests {

	private final Tokens tokens;

	private final Browser browser;

	SignInTests(@LocalServerPort int port) {
		this.tokens = new Tokens(port);
		this.browser = new Browser(this.tokens);
	}

	@Test
	void fromTheDashboardThroughTheLoginPageToTokens() throws Exception {
		var sentToLogin = this.browser.open(Browser.authorizationRequest(Map.of()));
		assertThat(Browser.location(sentToLogin)).isEqualTo(this.tokens.uri("/login"));

		var sentOn = this.browser.signIn(this.browser.open("/login"), "committee.94", "khác-2023");
		var back = Browser.location(this.browser.open(Browser.location(sentOn)));
		assertThat(back.toString()).startsWith(Browser.CALLBACK + "?code=").endsWith("&state=any");

		var answer = Tokens.json(redeem(Browser.code(back), Browser.VERIFIER));
		var access = this.tokens.read(answer.get("access_token").asString());
		var identity = this.tokens.read(answer.get("id_token").asString());
		assertThat(access.getAudience()).containsExactly("thidua");
		assertThat(identity.getAudience()).containsExactly("dashboard");
		assertThat(List.of(access, identity)).allSatisfy((token) -> {
			assertThat(token.getSubject()).isEqualTo("committee.94");
			assertThat(token.getClaimAsString("name")).isEqualTo("Phạm Thị Út (mẫu)");
			assertThat(token.getClaimAsString("unit")).isEqualTo("0b8f3c1e-5a57-4f0e-9c1d-7a2e8d4b6f10");
			assertThat(token.getClaimAsStringList("roles")).containsExactly("standing-committee");
		});
	}

	@Test
	void aCodeWithoutItsVerifierIsWorthless() throws Exception {
		var refusal = redeem(this.browser.codeFor("committee.94", "khác-2023"),
				"another-verifier-that-is-also-43-characters-long");

		assertThat(refusal.statusCode()).isEqualTo(400);
		assertThat(Tokens.json(refusal).get("error").asString()).isEqualTo("invalid_grant");
	}

	@Test
	void aCodeIsRedeemedOnce() throws Exception {
		var code = this.browser.codeFor("committee.94", "khác-2023");

		assertThat(redeem(code, Browser.VERIFIER).statusCode()).isEqualTo(200);
		assertThat(redeem(code, Browser.VERIFIER).statusCode()).isEqualTo(400);
	}

	@Test
	void anUnknownRedirectUriIsRefusedAndNotFollowed() throws Exception {
		for (var elsewhere : List.of("http://127.0.0.1:7103/elsewhere", "https://elsewhere.example/login")) {
			var refusal = this.browser.open(Browser.authorizationRequest(Map.of("redirect_uri", elsewhere)));

			assertThat(refusal.statusCode()).isEqualTo(400);
			assertThat(refusal.headers().firstValue("Location")).isEmpty();
			assertThat(refusal.body()).contains("Không thực hiện được").doesNotContain(elsewhere);
		}
	}

	@Test
	void signingInWithoutProofKeyIsRefused() throws Exception {
		var refusal = this.browser
			.open(Browser.authorizationRequest(Map.of("code_challenge", "", "code_challenge_method", "")));

		assertThat(Browser.location(refusal).toString()).startsWith(Browser.CALLBACK + "?error=invalid_request");
	}

	@Test
	void aWrongPasswordIsToldInVietnamese() throws Exception {
		var refused = this.browser.signIn(this.browser.open("/login"), "officer.94", "sai");

		var page = this.browser.open(Browser.location(refused));
		assertThat(page.body()).contains("Tên đăng nhập hoặc mật khẩu chưa đúng.");
	}

	@Test
	void aSampleUserOfEachKindIsThereToPick() throws Exception {
		assertThat(this.browser.open("/login").body())
			.contains("?user=officer.94\"", "?user=officer.31498\"", "?user=committee.94\"")
			.contains("cán bộ Hội, lãnh đạo đơn vị, thẩm định")
			.doesNotContain("officer.31501")
			.doesNotContain("value=\"mau-2023\"");
		assertThat(this.browser.open("/login?user=officer.94").body()).contains("value=\"officer.94\"",
				"value=\"mau-2023\"");
	}

	@Test
	void aPickedNameIsShownAsTextOnly() throws Exception {
		assertThat(this.browser.open("/login?user=%22%3E%3Cscript%3E").body()).doesNotContain("<script");
	}

	@Test
	void whoComesFromNowhereSeesWhoSheIsAndCanLeave() throws Exception {
		this.browser.signIn(this.browser.open("/login"), "officer.94", "mau-2023");

		assertThat(this.browser.open("/").body()).contains("Nguyễn Thị Hồng Gấm (mẫu)", "Đăng xuất");
	}

	private HttpResponse<String> redeem(String code, String verifier) throws Exception {
		return this.tokens.ask("dashboard", Browser.SECRET, Map.of("grant_type", "authorization_code", "code", code,
				"redirect_uri", Browser.CALLBACK, "code_verifier", verifier));
	}

}
