package vn.thidua.reporting;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.json.JsonMapper;

import vn.thidua.contracts.PublishedEvents;
import vn.thidua.contracts.appraisal.Outcome;
import vn.thidua.eventing.replay.ProjectedTables;
import vn.thidua.reporting.Story.Nomination;
import vn.thidua.testkit.TestTokens;
import vn.thidua.testkit.TestTopics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The projections built anew from the topics, while the service serves. */
@ReportingTest
class RebuildTests {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	/** What is not told by events: the infrastructure's own. */
	private static final List<String> OWN = List.of("outbox.*", "inbox.*", "parked_event", "audit_entry",
			"idempotency_key", "flyway_schema_history", "reconciliation.*");

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private RestTestClient client;

	@Autowired
	private ProjectedTables projected;

	private final Story story = Story.begin();

	@Test
	@DisplayName("P1, X4 Told twice, told junk, told meanwhile: rebuilt from the topics, every row is the same, byte for byte")
	void rebuiltFromTheTopicsEveryRowIsTheSame() {
		var late = tellTheStoryBadly();
		awaitToldUpTo(late);
		var live = rows();
		assertThat(live).anyMatch((row) -> row.contains("\"erased\": true"))
			.anyMatch((row) -> row.contains("\"awarded\": 1"));
		assertThat(parked()).contains("thidua.nominations");

		this.jdbc.sql("update coverage_view set submitted = submitted + 7").update();
		this.jdbc.sql("delete from nomination_appraisal").update();
		replay();

		assertThat(rows()).isEqualTo(live);
		var later = Nomination.by(this.story.province().xuanHoa());
		Broadcast.tell(this.story.submitted(later, this.story.province().keSach(), 1));
		awaitToldUpTo(later);
	}

	@Test
	@DisplayName("X4 every table is either told by events, and rebuilt, or known to be the service's own")
	void noTableIsForgotten() {
		var others = this.jdbc.sql("select tablename from pg_tables where schemaname = 'public' order by tablename")
			.query((row, number) -> row.getString(1))
			.list()
			.stream()
			.filter((table) -> OWN.stream().noneMatch(table::matches))
			.toList();
		assertThat(others).containsExactlyInAnyOrderElementsOf(this.projected.names());
	}

	private void replay() {
		var admin = TestTokens.as("admin", this.story.province().top(), "admin");
		// One at a time is let in, and what another test began may still go on.
		await().atMost(PATIENCE)
			.untilAsserted(() -> this.client.post()
				.uri("/api/v1/projection-replay")
				.headers(admin)
				.header("Idempotency-Key", UUID.randomUUID().toString())
				.exchange()
				.expectStatus()
				.isAccepted());
		await().atMost(PATIENCE).untilAsserted(() -> {
			var answer = this.client.get()
				.uri("/api/v1/projection-replay")
				.headers(admin)
				.exchange()
				.returnResult(String.class)
				.getResponseBody();
			assertThat(JsonMapper.shared().readTree(answer).path("state").asString()).as(answer).isEqualTo("DONE");
		});
	}

	private Nomination tellTheStoryBadly() {
		var province = this.story.province();
		var awarded = Nomination.by(province.xuanHoa());
		var late = Nomination.lateBy(province.anHiep());
		var topic = PublishedEvents.NOMINATION_SUBMITTED.topic().name();
		Broadcast.organisation(province);
		Broadcast.tell(this.story.round());
		for (var nomination : List.of(awarded, late)) {
			Broadcast.tell(Story.described(nomination, "Nguyễn Thị Ân", true));
			var submitted = Broadcast.tell(this.story.submitted(nomination, province.keSach(), 1));
			TestTopics.publishJunk(topic, UUID.randomUUID().toString(), "{ no event");
			var appraised = Broadcast.tell(this.story.appraised(nomination, province.keSach(), 1, Outcome.FORWARDED));
			TestTopics.publish(submitted);
			TestTopics.publish(appraised);
		}
		Broadcast.tell(this.story.submitted(awarded, province.top(), 2));
		Broadcast.tell(this.story.appraised(awarded, province.top(), 2, Outcome.PROPOSED));
		TestTopics.publish(Broadcast.tell(this.story.awarded(awarded)));
		var described = PublishedEvents.NOMINEE_DESCRIBED;
		TestTopics.erase(described.topic().name(), described.name(), late.nomineeId(), 2);
		var last = Nomination.by(province.anHiep());
		Broadcast.tell(this.story.submitted(last, province.keSach(), 1));
		return last;
	}

	/** One partition says nothing of the others: what the story needs is looked for. */
	private void awaitToldUpTo(Nomination last) {
		await().atMost(PATIENCE).untilAsserted(() -> {
			assertThat(this.jdbc.sql("select count(*) from nomination_view where nomination_id = ?")
				.param(last.id())
				.query(Long.class)
				.single()).isEqualTo(1);
			assertThat(this.jdbc.sql("""
					select (select count(*) from award_view where round_id = :round)
					  + (select count(*) from nominee_view where erased and nominee_id in (
					      select nominee_id from nomination_view where round_id = :round))
					""").param("round", this.story.roundId()).query(Long.class).single()).isEqualTo(2);
		});
	}

	/** All rows of all projections, of every test that shares this service. */
	private List<String> rows() {
		return this.projected.names()
			.stream()
			.flatMap((table) -> this.jdbc.sql("select '%1$s ' || to_jsonb(t)::text from %1$s t".formatted(table))
				.query((row, number) -> row.getString(1))
				.list()
				.stream())
			.sorted()
			.toList();
	}

	private List<String> parked() {
		return this.jdbc.sql("select topic from parked_event").query((row, number) -> row.getString(1)).list();
	}

}
