package vn.thidua.testkit;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.nimbusds.jwt.JWTClaimsSet;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.testkit.TestTokens.as;

class ServiceTestTests {

	private static final UUID UNIT = UUID.fromString("00000000-0000-7000-8000-000000000094");

	/** As a service is configured: the issuer is all it is told. */
	@Nested
	@ServiceTest(classes = SampleService.class,
			properties = { "spring.security.oauth2.resourceserver.jwt.issuer-uri=${thidua.issuer}",
					"spring.security.oauth2.resourceserver.jwt.jwk-set-uri=${thidua.issuer}/oauth2/jwks",
					"spring.security.oauth2.resourceserver.jwt.audiences=thidua" })
	class WithAnIssuer {

		@Autowired
		RestTestClient client;

		@Autowired
		Environment environment;

		@Test
		void theCallerIsWhoTheTokenSays() {
			var seen = this.client.get()
				.uri("/seen")
				.headers(as("officer.ke-sach", UNIT, "unit-officer", "appraiser"))
				.exchangeSuccessfully()
				.returnResult(SampleService.Seen.class)
				.getResponseBody();

			assertThat(seen).isNotNull();
			assertThat(seen.claims()).containsEntry("sub", "officer.ke-sach")
				.containsEntry("unit", UNIT.toString())
				.containsEntry("roles", List.of("unit-officer", "appraiser"));
		}

		@Test
		void theDatabaseIsReal() {
			var seen = this.client.get()
				.uri("/seen")
				.headers(as("anyone", UNIT))
				.exchangeSuccessfully()
				.returnResult(SampleService.Seen.class)
				.getResponseBody();

			assertThat(seen).isNotNull();
			assertThat(seen.database()).startsWith("service_");
			assertThat(seen.tables()).isZero();
		}

		@Test
		void withoutATokenNothingIsServed() {
			this.client.get().uri("/seen").exchange().expectStatus().isUnauthorized();
		}

		@Test
		void aTokenForSomeoneElseIsRefused() {
			var elsewhere = new JWTClaimsSet.Builder().issuer(TestTokens.issuer()).audience("elsewhere");

			refuses(elsewhere);
		}

		@Test
		void aTokenOfAnotherIssuerIsRefused() {
			refuses(new JWTClaimsSet.Builder().issuer("http://127.0.0.1:1").audience("thidua"));
		}

		@Test
		void theBrokerIsReal() throws Exception {
			var bootstrapServers = this.environment.getRequiredProperty("spring.kafka.bootstrap-servers");
			try (var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", bootstrapServers))) {
				assertThat(admin.describeCluster().nodes().get()).hasSize(1);
			}
		}

		@SuppressWarnings("JavaUtilDate")
		private void refuses(JWTClaimsSet.Builder claims) {
			var token = TestTokens
				.signed(claims.subject("anyone").expirationTime(Date.from(Instant.now().plusSeconds(60))).build());
			this.client.get()
				.uri("/seen")
				.headers((headers) -> headers.setBearerAuth(token))
				.exchange()
				.expectStatus()
				.isUnauthorized();
		}

	}

	/** Another context has another database, and needs no issuer at all. */
	@Nested
	@ServiceTest(classes = SampleService.class)
	class WithTheKeyAlone {

		@Autowired
		RestTestClient client;

		@Test
		void theKeyIsEnough() {
			this.client.get().uri("/seen").headers(as("anyone", UNIT)).exchangeSuccessfully();
		}

	}

	@Test
	void everyDatabaseIsFresh() {
		assertThat(List.of(RealParts.freshDatabase("one"), RealParts.freshDatabase("one")))
			.extracting((database) -> database.username())
			.doesNotHaveDuplicates();
	}

}
