package vn.thidua.appraisal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.json.JsonMapper;

import vn.thidua.contracts.EventType;
import vn.thidua.contracts.PublishedEvents;
import vn.thidua.contracts.Topics;
import vn.thidua.contracts.appraisal.NominationAppraisedV1;
import vn.thidua.contracts.appraisal.Outcome;
import vn.thidua.contracts.appraisal.ReasonCode;
import vn.thidua.contracts.award.AwardKind;
import vn.thidua.contracts.award.NominationAwardedV1;
import vn.thidua.eventing.CloudEventHeaders;
import vn.thidua.platform.time.Vietnam;
import vn.thidua.testkit.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;

/** What the service tells others, read back from the broker. */
@ServiceTest
class PublishedEventsTests {

	@Autowired
	private RestTestClient client;

	private SampleRound round;

	@BeforeEach
	void openRound() {
		this.round = SampleRound.opened(this.client);
	}

	@Test
	@DisplayName("A1 an outcome is told by its code, never with the wording of its reason")
	void tellsOutcomes() {
		var dossiers = this.round.submitted(3, this.round.district, 1);
		var sessionId = this.round.sessionOf(this.round.district, 3);
		this.round.awaitRoundKnown();
		var concluded = this.round.conclude(this.round.district, sessionId,
				new Findings().forwarded(dossiers.get(0), dossiers.get(1)).notSelected(dossiers.get(2)));

		var published = Broker.published(Topics.APPRAISALS, dossiers, 3);

		assertThat(published).hasSize(3).allSatisfy((message) -> {
			assertIsCloudEvent(message, PublishedEvents.NOMINATION_APPRAISED, 1);
			assertThat(new String(message.value(), StandardCharsets.UTF_8)).doesNotContain("Số liệu");
		});
		var notSelected = Broker.published(Topics.APPRAISALS, dossiers.subList(2, 3), 1).getFirst();
		assertThat(read(notSelected, PublishedEvents.NOMINATION_APPRAISED)).isEqualTo(new NominationAppraisedV1(
				dossiers.get(2), this.round.roundId, sessionId, this.round.district, 1, Outcome.NOT_SELECTED,
				ReasonCode.RANKED_BELOW_QUOTA, Instant.parse(concluded.text("/concludedAt"))));
	}

	@Test
	@DisplayName("A2 a nomination's version grows from tier to tier and into its award")
	void versionsGrowFromTierToTier() {
		var nominationId = this.round.submittedTo(this.round.district, 1);
		var districtSession = this.round.sessionOf(this.round.district, 1);
		this.round.awaitRoundKnown();
		this.round.conclude(this.round.district, districtSession, new Findings().forwarded(nominationId));
		this.round.submit(nominationId, this.round.province, 2, 2);
		var provinceSession = this.round.sessionOf(this.round.province, 1);
		this.round.conclude(this.round.province, provinceSession, new Findings().proposed(nominationId));
		var today = LocalDate.now(Vietnam.ZONE);
		var issued = this.round.committee()
			.post("/api/v1/decisions",
					Map.of("roundId", this.round.roundId, "decidedOn", today, "signatory", "Chủ tịch", "legalBasis",
							"Luật 06/2022/QH15", "kind", "COMMENDATION", "nominationIds", List.of(nominationId)));

		var appraisals = Broker.published(Topics.APPRAISALS, List.of(nominationId), 2);
		var award = Broker.published(Topics.AWARDS, List.of(nominationId), 1).getFirst();

		assertIsCloudEvent(appraisals.get(0), PublishedEvents.NOMINATION_APPRAISED, 1);
		assertIsCloudEvent(appraisals.get(1), PublishedEvents.NOMINATION_APPRAISED, 2);
		assertIsCloudEvent(award, PublishedEvents.NOMINATION_AWARDED, 3);
		assertThat(read(appraisals.get(1), PublishedEvents.NOMINATION_APPRAISED).step()).isEqualTo(2);
		assertThat(read(award, PublishedEvents.NOMINATION_AWARDED)).isEqualTo(new NominationAwardedV1(
				UUID.fromString(issued.text("/awards/0/awardId")), nominationId, this.round.roundId,
				SampleRound.nomineeOf(nominationId), this.round.commune, UUID.fromString(issued.text("/decisionId")),
				"1/QĐ-BTV", today, this.round.province, AwardKind.COMMENDATION));
	}

	private static void assertIsCloudEvent(ConsumerRecord<String, byte[]> message, EventType<?> type, long version) {
		assertThat(Broker.header(message, CloudEventHeaders.SPEC_VERSION)).isEqualTo("1.0");
		assertThat(Broker.header(message, CloudEventHeaders.TYPE)).isEqualTo(type.name());
		assertThat(Broker.header(message, CloudEventHeaders.SOURCE)).isEqualTo("appraisal-service");
		assertThat(Broker.header(message, CloudEventHeaders.SUBJECT)).isEqualTo(message.key());
		assertThat(Broker.header(message, CloudEventHeaders.AGGREGATE_VERSION)).isEqualTo(Long.toString(version));
		assertThat(Broker.header(message, CloudEventHeaders.CONTENT_TYPE)).isEqualTo("application/json");
		assertThat(Broker.header(message, CloudEventHeaders.ID)).isNotBlank();
		assertThat(Broker.header(message, CloudEventHeaders.TIME)).isNotBlank();
		assertThat(Broker.header(message, CloudEventHeaders.TRACEPARENT)).as("the trace of the nomination")
			.startsWith("00-" + Broker.traceId(UUID.fromString(message.key())));
		assertThat(PublishedContracts.violations(type, message.value())).isEmpty();
	}

	private static <T> T read(ConsumerRecord<String, byte[]> message, EventType<T> type) {
		return JsonMapper.shared().readValue(message.value(), type.body());
	}

}
