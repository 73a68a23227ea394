package vn.thidua.identity;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@IdentityIntegrationTest
class ClientCredentialsTests {

	private final Tokens tokens;

	private final SignIns signIns;

	ClientCredentialsTests(@LocalServerPort int port, @Autowired SignIns signIns) {
		this.tokens = new Tokens(port);
		this.signIns = signIns;
	}

	@Test
	void aUserGetsATokenThatSaysWhoSheIsAndVerifies() throws Exception {
		var token = this.tokens.read(this.tokens.of("officer.94", "mau-2023"));

		assertThat(token.getHeaders()).containsEntry("alg", "RS256").containsKey("kid");
		assertThat(token.getClaimAsString("iss")).isEqualTo("http://127.0.0.1:7105");
		assertThat(token.getAudience()).containsExactly("thidua");
		assertThat(token.getSubject()).isEqualTo("officer.94");
		assertThat(token.getClaimAsString("name")).isEqualTo("Nguyễn Thị Hồng Gấm (mẫu)");
		assertThat(token.getClaimAsString("unit")).isEqualTo("0b8f3c1e-5a57-4f0e-9c1d-7a2e8d4b6f10");
		assertThat(token.getClaimAsStringList("roles")).isEqualTo(List.of("unit-officer", "unit-leader", "appraiser"));
		assertThat(Duration.between(token.getIssuedAt(), token.getExpiresAt())).isEqualTo(Duration.ofHours(8));
	}

	@Test
	void aPasswordMayBeVietnamese() throws Exception {
		assertThat(this.tokens.ask("committee.94", "khác-2023").statusCode()).isEqualTo(200);
	}

	@Test
	void aWrongPasswordIsRefused() throws Exception {
		var refusal = this.tokens.ask("officer.94", "khác-2023");

		assertThat(refusal.statusCode()).isEqualTo(401);
		assertThat(Tokens.json(refusal).get("error").asString()).isEqualTo("invalid_client");
	}

	@Test
	void anUnknownUserIsRefusedInTheSameWords() throws Exception {
		var unknown = this.tokens.ask("officer.00000", "mau-2023");

		assertThat(unknown.statusCode()).isEqualTo(401);
		assertThat(unknown.body()).isEqualTo(this.tokens.ask("officer.94", "khác-2023").body());
	}

	@Test
	void anApplicationGetsNoTokenOfItsOwn() throws Exception {
		var refusal = this.tokens.ask("dashboard", Browser.SECRET);

		assertThat(refusal.statusCode()).isEqualTo(400);
		assertThat(Tokens.json(refusal).get("error").asString()).isEqualTo("unauthorized_client");
	}

	@Test
	void manyTokensFillNoMemory() throws Exception {
		assertThat(this.signIns.findByToken(this.tokens.of("officer.94", "mau-2023"), null)).isNull();
	}

	@Test
	void publishedKeysKeepTheirPrivatePart() throws Exception {
		var keys = Tokens.json(this.tokens.get("/oauth2/jwks")).get("keys");

		assertThat(keys).hasSize(1);
		assertThat(keys.get(0).propertyNames()).contains("n", "e", "kid").doesNotContain("d", "p", "q");
	}

	@Test
	void theDiscoveryDocumentNamesTheConfiguredIssuer() throws Exception {
		var document = Tokens.json(this.tokens.get("/.well-known/openid-configuration"));

		assertThat(document.get("issuer").asString()).isEqualTo("http://127.0.0.1:7105");
		assertThat(document.get("jwks_uri").asString()).isEqualTo("http://127.0.0.1:7105/oauth2/jwks");
	}

	@Test
	void readinessIsOpenAndNothingElseOfTheKind() throws Exception {
		assertThat(this.tokens.get("/actuator/health/readiness").body()).isEqualTo("{\"status\":\"UP\"}");
		assertThat(this.tokens.get("/actuator").statusCode()).isEqualTo(302);
		assertThat(this.tokens.get("/actuator/env").statusCode()).isEqualTo(302);
	}

}
