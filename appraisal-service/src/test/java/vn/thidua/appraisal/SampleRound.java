package vn.thidua.appraisal;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.springframework.test.web.servlet.client.RestTestClient;

import vn.thidua.contracts.PublishedEvents;
import vn.thidua.contracts.nomination.NominationSubmittedV1;
import vn.thidua.contracts.nomination.NominationWithdrawnV1;
import vn.thidua.contracts.organisation.UnitChangedV1;
import vn.thidua.contracts.people.NomineeDescribedV1;
import vn.thidua.contracts.people.NomineeKind;
import vn.thidua.contracts.round.RoundOpenedV1;
import vn.thidua.contracts.round.RoundOpenedV1.Act;
import vn.thidua.contracts.round.RoundOpenedV1.Measure;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A province of its own with one district and one commune, and a round in which the
 * district forwards exactly two and the province proposes.
 */
final class SampleRound {

	final UUID province;

	final UUID district;

	final UUID commune;

	final UUID roundId = UUID.randomUUID();

	private final RestTestClient client;

	private SampleRound(RestTestClient client, UUID province, UUID district, UUID commune) {
		this.client = client;
		this.province = province;
		this.district = district;
		this.commune = commune;
	}

	private void tellUnits() {
		unit(this.province, "PROVINCE", null);
		unit(this.district, "DISTRICT", this.province);
		unit(this.commune, "COMMUNE", this.district);
	}

	static SampleRound opened(RestTestClient client) {
		var round = notYetOpened(client);
		round.open(Measure.EXACT, 2);
		return round;
	}

	static SampleRound notYetOpened(RestTestClient client) {
		var round = new SampleRound(client, UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
		round.tellUnits();
		return round;
	}

	/** Another round of the same units. */
	SampleRound next() {
		var round = new SampleRound(this.client, this.province, this.district, this.commune);
		round.open(Measure.EXACT, 2);
		return round;
	}

	void open(Measure measure, int count) {
		Broker
			.publish(PublishedEvents.ROUND_OPENED, this.roundId, 1,
					new RoundOpenedV1(this.roundId, this.province, "thi-dua-hang-nam", 1, "Đợt 2023 (mẫu)", "2023",
							LocalDate.of(2023, 10, 1), LocalDate.of(2023, 10, 14),
							List.of(new RoundOpenedV1.Quota("COMMUNE", Act.NOMINATE, Measure.MINIMUM, 1, false),
									new RoundOpenedV1.Quota("DISTRICT", Act.FORWARD, measure, count, false)),
							"PROVINCE"));
	}

	void awaitRoundKnown() {
		Awaitility.await().atMost(Duration.ofSeconds(90)).untilAsserted(() -> {
			var session = officer(this.province).get("/api/v1/sessions?round={round}", this.roundId);
			assertThat(session.text("/items/0/roundName")).isEqualTo("Đợt 2023 (mẫu)");
		});
	}

	private static void unit(UUID unitId, String level, @Nullable UUID parentId) {
		Broker.publish(PublishedEvents.UNIT_CHANGED, unitId, 1, new UnitChangedV1(unitId, "1", level + " (mẫu)", level,
				parentId, null, LocalDate.of(2022, 1, 1), "Nghị quyết mẫu"));
	}

	/** A nomination of the commune that lies before a unit. */
	UUID submittedTo(UUID unitId, int step) {
		var nominationId = UUID.randomUUID();
		submit(nominationId, unitId, step, step);
		return nominationId;
	}

	void submit(UUID nominationId, UUID unitId, int step, long version) {
		submit(UUID.randomUUID(), nominationId, unitId, step, version);
	}

	void submit(UUID eventId, UUID nominationId, UUID unitId, int step, long version) {
		Broker.publish(eventId, PublishedEvents.NOMINATION_SUBMITTED, nominationId, version,
				new NominationSubmittedV1(nominationId, this.roundId, nomineeOf(nominationId), NomineeKind.MEMBER,
						this.commune, unitId, step, Instant.parse("2023-10-09T02:15:03.412508Z"), true));
	}

	void withdraw(UUID eventId, UUID nominationId, long version) {
		Broker.publish(eventId, PublishedEvents.NOMINATION_WITHDRAWN, nominationId, version, new NominationWithdrawnV1(
				nominationId, this.roundId, this.commune, Instant.parse("2023-10-12T01:30:05.117403Z")));
	}

	void describe(UUID nominationId, String name) {
		var nomineeId = nomineeOf(nominationId);
		Broker.publish(PublishedEvents.NOMINEE_DESCRIBED, nomineeId, 1,
				new NomineeDescribedV1(nomineeId, NomineeKind.MEMBER, name, this.commune, true));
	}

	/** Each nomination has a nominee of its own, known by it. */
	static UUID nomineeOf(UUID nominationId) {
		return UUID.nameUUIDFromBytes(nominationId.toString().getBytes(StandardCharsets.UTF_8));
	}

	/** The unit's session, once so many dossiers lie before it. */
	UUID sessionOf(UUID unitId, int dossiers) {
		return Awaitility.await().atMost(Duration.ofSeconds(90)).until(() -> {
			var answer = officer(unitId).get("/api/v1/sessions?round={round}", this.roundId);
			return answer.body()
				.path("items")
				.valueStream()
				.filter((item) -> item.path("unitId").asString().equals(unitId.toString()))
				.filter((item) -> item.path("waiting").asInt() + item.path("appraised").asInt() >= dossiers)
				.map((item) -> UUID.fromString(item.path("sessionId").asString()))
				.findFirst();
		}, Optional::isPresent).orElseThrow();
	}

	List<UUID> submitted(int count, UUID unitId, int step) {
		return IntStream.range(0, count).mapToObj((_) -> submittedTo(unitId, step)).toList();
	}

	/** Nominations that the province proposed. */
	List<UUID> proposed(int count) {
		var nominations = submitted(count, this.province, 2);
		var sessionId = sessionOf(this.province, count);
		awaitRoundKnown();
		var answer = conclude(this.province, sessionId, new Findings().proposed(nominations.toArray(UUID[]::new)));
		assertThat(answer.status()).isEqualTo(201);
		return nominations;
	}

	User.Answer conclude(UUID unitId, UUID sessionId, Findings findings) {
		return appraiser(unitId).post("/api/v1/sessions/%s/conclusions".formatted(sessionId), findings.body());
	}

	User officer(UUID unitId) {
		return new User(this.client, unitId, "unit-officer");
	}

	User appraiser(UUID unitId) {
		return new User(this.client, unitId, "appraiser");
	}

	User committee() {
		return new User(this.client, this.province, "standing-committee");
	}

}
