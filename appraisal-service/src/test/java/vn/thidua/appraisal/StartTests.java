package vn.thidua.appraisal;

import java.util.UUID;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

import vn.thidua.testkit.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;

@ServiceTest
class StartTests {

	@Autowired
	private RestTestClient client;

	@Test
	void isReadyOnceItsDatabaseIs() {
		this.client.get().uri("/actuator/health/readiness").exchange().expectStatus().isOk();
	}

	@Test
	@DisplayName("X1 nothing of the API is shown without a token")
	void nothingIsShownWithoutAToken() {
		this.client.get().uri("/api/v1/sessions").exchange().expectStatus().isUnauthorized();
		this.client.get().uri("/api/v1/decisions").exchange().expectStatus().isUnauthorized();
	}

	@Test
	void aUnitNobodyKnowsSeesEmptyLists() {
		var someone = new User(this.client, UUID.randomUUID(), "unit-officer");
		assertThat(someone.get("/api/v1/sessions").text("/total")).isEqualTo("0");
		assertThat(someone.get("/api/v1/decisions").text("/total")).isEqualTo("0");
	}

}
