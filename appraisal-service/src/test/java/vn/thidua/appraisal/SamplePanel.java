package vn.thidua.appraisal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.awaitility.Awaitility;
import org.springframework.test.web.servlet.client.RestTestClient;

import vn.thidua.contracts.PublishedEvents;
import vn.thidua.contracts.nomination.NominationSubmittedV1;
import vn.thidua.contracts.people.NomineeKind;
import vn.thidua.contracts.round.RoundOpenedV1;
import vn.thidua.contracts.round.RoundOpenedV1.Audience;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A session with dossiers, criteria and a panel: chair, deputy, secretary and one member,
 * whose quorum is three.
 */
final class SamplePanel {

	final SampleRound round;

	final UUID unit;

	final List<UUID> dossiers = new ArrayList<>();

	final UUID sessionId;

	final String path;

	final PanelUser chair;

	final PanelUser deputy;

	final PanelUser secretary;

	final PanelUser member;

	private final List<Map<String, Object>> departments = new ArrayList<>();

	private final Map<PanelUser, Map<String, Object>> members = new LinkedHashMap<>();

	private SamplePanel(RestTestClient client, SampleRound round, UUID unit, int dossiers) {
		this.round = round;
		this.unit = unit;
		for (int i = 0; i < dossiers; i++) {
			this.dossiers.add(round.submittedTo(unit, 1));
			round.describe(this.dossiers.get(i), nameOf(i));
		}
		this.sessionId = round.sessionOf(unit, dossiers);
		this.path = "/api/v1/sessions/" + this.sessionId;
		this.chair = seated(client, "chair", "CHAIR");
		this.deputy = seated(client, "deputy", "DEPUTY_CHAIR");
		this.secretary = seated(client, "secretary", "SECRETARY");
		this.member = seated(client, "member", "MEMBER");
		awaitNames();
	}

	/** At the district, with nothing formed yet. */
	static SamplePanel of(RestTestClient client, int dossiers) {
		var round = SampleRound.opened(client);
		tellCriteria(round);
		return new SamplePanel(client, round, round.district, dossiers);
	}

	/** At the district, in a round that names no criteria. */
	static SamplePanel withoutCriteria(RestTestClient client, int dossiers) {
		var round = SampleRound.opened(client);
		return new SamplePanel(client, round, round.district, dossiers);
	}

	/** At the province. */
	static SamplePanel ofProvince(RestTestClient client, int dossiers) {
		var round = SampleRound.opened(client);
		tellCriteria(round);
		return new SamplePanel(client, round, round.province, dossiers);
	}

	static String nameOf(int dossier) {
		return "Thạch Thị Số %d (mẫu)".formatted(dossier);
	}

	static void tellCriteria(SampleRound round) {
		Broker.publish(PublishedEvents.ROUND_OPENED, round.roundId, 2,
				new RoundOpenedV1(round.roundId, round.province, "thi-dua-hang-nam", 1, "Đợt 2023 (mẫu)", "2023",
						LocalDate.of(2023, 10, 1), LocalDate.of(2023, 10, 14),
						List.of(new RoundOpenedV1.Quota(
								"DISTRICT", RoundOpenedV1.Act.FORWARD, RoundOpenedV1.Measure.EXACT, 2, false)),
						"PROVINCE",
						List.of(new RoundOpenedV1.Criterion("A", "Có Tri thức", Audience.MEMBER, 10),
								new RoundOpenedV1.Criterion("B", "Có Đạo đức", Audience.MEMBER, 20),
								new RoundOpenedV1.Criterion("A", "Có Tri thức", Audience.CADRE, 10))));
	}

	private PanelUser seated(RestTestClient client, String who, String part) {
		var user = new PanelUser(client, who + "." + this.sessionId, this.unit, "appraiser");
		seat(user, part, Map.of());
		return user;
	}

	SamplePanel seat(PanelUser user, String part, Map<String, Object> conflicts) {
		var seat = new LinkedHashMap<String, Object>(Map.of("subject", user.subject(), "name",
				"Lý Thị " + user.subject(), "unitId", user.unit(), "part", part));
		seat.putAll(conflicts);
		this.members.put(user, seat);
		return this;
	}

	SamplePanel department(UUID unitId, String part) {
		this.departments.add(Map.of("unitId", unitId, "part", part));
		return this;
	}

	Map<String, Object> body() {
		return Map.of("members", List.copyOf(this.members.values()), "quorum", (this.members.size() / 2) + 1,
				"departments", this.departments);
	}

	String tag() {
		return String.valueOf(this.chair.get(this.path + "/panel").headers().getETag());
	}

	User.Answer form() {
		return this.chair.with("office").put(this.path + "/panel", body(), tag());
	}

	/** Formed, and a sitting open. */
	SamplePanel sitting() {
		assertThat(form().status()).isEqualTo(200);
		Awaitility.await()
			.atMost(Duration.ofSeconds(60))
			.until(() -> this.chair.get("%s/dossiers/%s/scores".formatted(this.path, this.dossiers.getLast()))
				.body()
				.path("criteria")
				.size() == 2);
		openSitting();
		return this;
	}

	void openSitting() {
		var opened = this.chair.post(this.path + "/sittings", Map.of("measure", "MEAN"), tag());
		assertThat(opened.status()).isEqualTo(201);
	}

	User.Answer score(PanelUser user, UUID dossier, String criterion, int points) {
		return user.put("%s/dossiers/%s/scores/%s".formatted(this.path, dossier, criterion),
				Map.of("points", points, "comment", "Nhận xét riêng của " + user.subject()), null);
	}

	/**
	 * So many points for each dossier in turn, handed in; nothing for a dossier is no
	 * score.
	 */
	User.Answer handsIn(PanelUser user, Integer... points) {
		for (int i = 0; i < points.length; i++) {
			if (points[i] >= 0) {
				assertThat(score(user, this.dossiers.get(i), "A", Math.min(10, points[i])).status()).isEqualTo(200);
				assertThat(score(user, this.dossiers.get(i), "B", points[i] - Math.min(10, points[i])).status())
					.isEqualTo(200);
			}
		}
		return user.post(this.path + "/sheets", Map.of());
	}

	void keepMinutes(PanelUser by) {
		var attendees = this.chair.get(this.path + "/panel")
			.body()
			.path("members")
			.valueStream()
			.map((one) -> one.path("memberId").asString())
			.toList();
		var kept = by.put(this.path + "/minutes", Map.of("heldOn", "2023-10-20", "attendeeIds", attendees, "discussion",
				"Thảo luận kín", "vote", "Nhất trí kín"), null);
		assertThat(kept.status()).isEqualTo(200);
	}

	/** A dossier that another unit nominated. */
	UUID nominatedBy(UUID unitId) {
		var nominationId = UUID.randomUUID();
		Broker.publish(PublishedEvents.NOMINATION_SUBMITTED, nominationId, 1,
				new NominationSubmittedV1(nominationId, this.round.roundId, SampleRound.nomineeOf(nominationId),
						NomineeKind.MEMBER, unitId, this.unit, 1, Instant.parse("2023-10-09T02:15:03.412508Z"), true));
		this.round.describe(nominationId, nameOf(this.dossiers.size()));
		this.dossiers.add(nominationId);
		awaitNames();
		return nominationId;
	}

	private void awaitNames() {
		Awaitility.await()
			.atMost(Duration.ofSeconds(60))
			.until(() -> this.round.officer(this.unit)
				.get("/api/v1/sessions/{id}?size=200", this.sessionId)
				.body()
				.path("dossiers")
				.valueStream()
				.filter((dossier) -> !dossier.path("nomineeName").isNull())
				.count() == this.dossiers.size());
		this.round.awaitRoundKnown();
	}

}
