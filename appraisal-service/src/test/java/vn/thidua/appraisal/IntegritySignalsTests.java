package vn.thidua.appraisal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

import vn.thidua.contracts.PublishedEvents;
import vn.thidua.contracts.dossier.DossierDescribedV1;
import vn.thidua.contracts.nomination.NominationSubmittedV1;
import vn.thidua.contracts.organisation.UnitChangedV1;
import vn.thidua.contracts.people.NomineeKind;
import vn.thidua.testkit.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;

@ServiceTest
class IntegritySignalsTests {

	@Autowired
	private RestTestClient client;

	@Autowired
	private JdbcClient jdbc;

	private SampleRound round;

	@BeforeEach
	void openRound() {
		this.round = SampleRound.opened(this.client);
	}

	@Test
	@DisplayName("A5 a dossier without any figure is shown with what it says; one with figures is not")
	void noFigures() {
		var empty = this.round.submittedTo(this.round.district, 1);
		var full = this.round.submittedTo(this.round.district, 1);
		describe(empty, "Luôn gương mẫu, được chị em tin yêu trong cuộc vận động 5 không 3 sạch năm 2023", List.of());
		describe(full, "Luôn gương mẫu, được chị em tin yêu",
				List.of(new DossierDescribedV1.Figure("hộ", "12", "hộ", "2023")));
		var signal = await("NO_FIGURES", "appraiser");

		var shown = user(this.round.district, "appraiser").signal(signal).body();
		assertThat(shown.at("/texts/0/nominationId").asString()).isEqualTo(empty.toString());
		assertThat(shown.at("/texts/0/sections/0/parts/0/text").asString()).startsWith("Luôn gương mẫu");
		assertThat(shown.at("/evidence/figures").asInt()).isZero();
	}

	@Test
	@DisplayName("A5 a unit that files all in the last minutes is shown with the times; a later deadline ends it")
	void lateBulk() {
		this.round.submittedTo(this.round.district, 1);
		this.round.awaitRoundKnown();
		var late = IntStream.range(0, 6).mapToObj((i) -> submitted("2023-10-14T16:5%d:00Z".formatted(i))).toList();
		var signal = await("LATE_BULK", "appraiser");

		var district = user(this.round.district, "appraiser");
		Awaitility.await().until(() -> district.signal(signal).body().at("/evidence/late").size() == 6);
		var shown = district.signal(signal).body();
		assertThat(shown.at("/evidence/late").findValuesAsString("nominationId"))
			.containsExactlyElementsOf(late.stream().map(UUID::toString).toList());
		assertThat(shown.at("/evidence/deadline").asString()).isEqualTo("2023-10-14T17:00:00Z");
		assertThat(shown.at("/units/" + this.round.commune).asString()).isEqualTo("COMMUNE (mẫu)");

		this.jdbc.sql("update round set last_day = '2023-10-20' where round_id = ?").param(this.round.roundId).update();
		Awaitility.await().until(() -> district.signal(signal).text("/state").equals("GONE"));
	}

	@Test
	@DisplayName("A5 communes that win before a district in turn are shown with the years' winners")
	void rotation() {
		var communes = IntStream.range(0, 6).mapToObj((_) -> commune()).toList();
		var sessions = IntStream.range(0, 7).mapToObj((year) -> pastSession(2017 + year, year, communes)).toList();
		var signal = Awaitility.await()
			.until(() -> user(this.round.province, "inspector").signals("ROTATION", "&session=" + sessions.getLast()),
					(found) -> !found.isEmpty())
			.get(0);

		var shown = user(this.round.district, "appraiser").signal(signal);
		assertThat(shown.body().at("/evidence/years")).hasSize(7);
		assertThat(shown.body().at("/evidence/years/2/winners/0").asString()).isEqualTo(communes.get(2).toString());
		assertThat(shown.body().at("/evidence/years/2/candidates")).hasSize(6);
		assertThat(shown.body().at("/evidence/waited").asDouble()).isGreaterThan(0.8);
		assertThat(shown.body().path("units")).hasSize(6);
		assertThat(user(this.round.district, "inspector").signals("ROTATION", "&session=" + sessions.getFirst()))
			.isEmpty();
	}

	@Test
	@DisplayName("A5 rules of detectors are data: changed by the top unit's office, by document, from a day on")
	void rulesAreData() {
		this.round.submittedTo(this.round.district, 1);
		this.round.awaitRoundKnown();
		var office = user(this.round.province, "office");
		var path = "/api/v1/detector-rules/NO_FIGURES";
		var builtIn = office.get(path);
		assertThat(builtIn.body().at("/0/thresholds/numbers").asDouble()).isEqualTo(1);
		var today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
		var stricter = rule(today, Map.of("numbers", 3));

		assertThat(office.change(HttpMethod.PUT, path, null, stricter).status()).isEqualTo(428);
		assertThat(office.change(HttpMethod.PUT, path, "\"7\"", stricter).status()).isEqualTo(412);
		assertThat(user(this.round.district, "office").change(HttpMethod.PUT, path, builtIn.tag(), stricter).status())
			.isEqualTo(403);
		assertThat(
				user(this.round.province, "appraiser").change(HttpMethod.PUT, path, builtIn.tag(), stricter).status())
			.isEqualTo(403);
		var refused = office.change(HttpMethod.PUT, path, builtIn.tag(),
				rule(today.minusDays(1), Map.of("figures", 3)));
		assertThat(refused.body().findValuesAsString("code")).contains("RULE_REACHES_BACK", "THRESHOLD_MISSING",
				"THRESHOLD_UNKNOWN");
		assertThat(office.change(HttpMethod.PUT, path, builtIn.tag(), rule(today, Map.of("numbers", 99))).text("/code"))
			.isEqualTo("THRESHOLD_OUT_OF_BOUNDS");
		var changed = office.change(HttpMethod.PUT, path, builtIn.tag(), stricter);
		assertThat(changed.status()).isEqualTo(200);
		assertThat(changed.tag()).isEqualTo("\"1\"");
		assertThat(office.change(HttpMethod.PUT, path, builtIn.tag(), stricter).status()).isEqualTo(412);
		assertThat(office.get(path).body()).hasSize(2);

		describe(this.round.submittedTo(this.round.district, 1), "Giúp 12 hộ và 7 chị", List.of());
		var signal = await("NO_FIGURES", "appraiser");
		assertThat(user(this.round.district, "appraiser").signal(signal).text("/rule/version")).isEqualTo("1");
		assertThat(user(this.round.district, "appraiser").get("/api/v1/detector-rules").body()).hasSize(6)
			.anySatisfy((rule) -> assertThat(rule.at("/thresholds/numbers").asDouble()).isEqualTo(3));
	}

	private JsonNode await(String detector, String role) {
		var user = user(this.round.district, role);
		return Awaitility.await().until(() -> user.signals(detector, ""), (found) -> !found.isEmpty()).get(0);
	}

	private static Map<String, Object> rule(LocalDate validFrom, Map<String, Object> thresholds) {
		return Map.of("validFrom", validFrom.toString(), "legalBasis", "Hướng dẫn mẫu", "thresholds", thresholds);
	}

	private void describe(UUID nominationId, String summary, List<DossierDescribedV1.Figure> figures) {
		Broker.publish(PublishedEvents.DOSSIER_DESCRIBED, nominationId, 1,
				new DossierDescribedV1(nominationId, summary, List.of(), figures, List.of()));
	}

	private UUID submitted(String at) {
		var nominationId = UUID.randomUUID();
		Broker.publish(PublishedEvents.NOMINATION_SUBMITTED, nominationId, 1,
				new NominationSubmittedV1(nominationId, this.round.roundId, UUID.randomUUID(), NomineeKind.MEMBER,
						this.round.commune, this.round.district, 1, Instant.parse(at), true));
		return nominationId;
	}

	private UUID commune() {
		var unitId = UUID.randomUUID();
		Broker.publish(PublishedEvents.UNIT_CHANGED, unitId, 1, new UnitChangedV1(unitId, "2", "Xã (mẫu)", "COMMUNE",
				this.round.district, null, LocalDate.of(2016, 1, 1), "Nghị quyết mẫu"));
		Awaitility.await()
			.until(() -> this.jdbc.sql("select count(*) from unit_directory where unit_id = ?")
				.param(unitId)
				.query(Long.class)
				.single() == 1);
		return unitId;
	}

	/**
	 * What earlier years left behind: each commune sent one dossier, and one of them won.
	 */
	private UUID pastSession(int year, int winner, List<UUID> communes) {
		var sessionId = UUID.randomUUID();
		var roundId = UUID.randomUUID();
		var conclusionId = UUID.randomUUID();
		this.jdbc.sql("insert into round values (?, 1, 'Đợt mẫu', ?, 'PROVINCE')")
			.params(roundId, LocalDate.of(year, 10, 14))
			.update();
		this.jdbc.sql("insert into round_programme values (?, ?)")
			.params(roundId, "mau-" + this.round.roundId)
			.update();
		this.jdbc.sql("insert into appraisal_session values (?, ?, ?, now())")
			.params(sessionId, this.round.district, roundId)
			.update();
		this.jdbc.sql("insert into conclusion values (?, ?, now(), 'a test')").params(conclusionId, sessionId).update();
		for (int i = 0; i < communes.size(); i++) {
			var nominationId = UUID.randomUUID();
			this.jdbc.sql("insert into appraisal values (?, ?, 1, ?, 'RANKED_WITHIN_QUOTA')")
				.params(conclusionId, nominationId, (i == winner % communes.size()) ? "FORWARDED" : "NOT_SELECTED")
				.update();
			this.jdbc.sql("""
					insert into dossier (session_id, nomination_id, submission_version, step, nominee_id, nominee_kind,
					  nominating_unit_id, submitted_at, on_time, received_at, conclusion_id)
					values (?, ?, 1, 1, ?, 'MEMBER', ?, now(), true, now(), ?)
					""").params(sessionId, nominationId, UUID.randomUUID(), communes.get(i), conclusionId).update();
		}
		return sessionId;
	}

	private IntegrityUser user(UUID unit, String role) {
		return new IntegrityUser(this.client, unit, role);
	}

}
