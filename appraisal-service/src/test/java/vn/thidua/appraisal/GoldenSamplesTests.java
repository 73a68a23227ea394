package vn.thidua.appraisal;

import java.time.Duration;
import java.util.UUID;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.json.JsonMapper;

import vn.thidua.contracts.EventType;
import vn.thidua.contracts.PublishedEvents;
import vn.thidua.contracts.organisation.UnitChangedV1;
import vn.thidua.testkit.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;

/** The released samples of all that this service listens to, which tell one story. */
@ServiceTest
class GoldenSamplesTests {

	@Autowired
	private RestTestClient client;

	@Test
	void areUnderstood() {
		var commune = JsonMapper.shared()
			.readValue(PublishedContracts.sample(PublishedEvents.UNIT_CHANGED), UnitChangedV1.class);
		var district = commune.parentId();
		assertThat(district).isNotNull();
		publish(PublishedEvents.UNIT_CHANGED, "unitId");
		publish(PublishedEvents.ROUND_OPENED, "roundId");
		publish(PublishedEvents.NOMINEE_DESCRIBED, "nomineeId");
		publish(PublishedEvents.DOSSIER_DESCRIBED, "nominationId");
		publish(PublishedEvents.NOMINATION_SUBMITTED, "nominationId");
		Broker.publish(PublishedEvents.UNIT_CHANGED, district, 1, new UnitChangedV1(district, "941", "Thành phố (mẫu)",
				"DISTRICT", null, null, commune.validFrom(), commune.legalBasis()));

		var officer = new User(this.client, district, "unit-officer");
		Awaitility.await().atMost(Duration.ofSeconds(90)).untilAsserted(() -> {
			var sessionId = officer.get("/api/v1/sessions").text("/items/0/sessionId");
			var session = officer.get("/api/v1/sessions/{id}", sessionId);
			assertThat(session.text("/roundName")).isEqualTo("Bình xét, khen thưởng năm 2023 (mẫu)");
			assertThat(session.text("/quota/maximum")).isEqualTo("2");
			assertThat(session.text("/dossiers/0/nomineeName")).isEqualTo("Trần Thị Diễm Hương (mẫu)");
			assertThat(session.text("/dossiers/0/nominatingUnitName")).isEqualTo("Phường 5");
			assertThat(session.text("/dossiers/0/text/figures/1/period")).isEqualTo("2023-09");
		});
	}

	private static void publish(EventType<?> type, String key) {
		var sample = PublishedContracts.sample(type);
		var id = JsonMapper.shared().readTree(sample).path(key).asString();
		Broker.publishJson(type, UUID.fromString(id), 1, sample);
	}

}
