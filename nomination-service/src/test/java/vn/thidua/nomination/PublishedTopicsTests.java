package vn.thidua.nomination;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;

import vn.thidua.contracts.Topics;
import vn.thidua.eventing.reconciliation.PublishedAggregates;
import vn.thidua.testkit.ServiceTest;
import vn.thidua.testkit.TestTopics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What the reconciler expects of the topics, at each point of a nomination's life. */
@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublishedTopicsTests {

	private final JdbcClient database;

	private final List<PublishedAggregates> aggregates;

	private final SampleProvince sample;

	private final Officer officer;

	private UUID round = UUID.randomUUID();

	PublishedTopicsTests(@Autowired RestTestClient client, @Autowired JdbcClient database,
			@Autowired List<PublishedAggregates> aggregates) {
		this.database = database;
		this.aggregates = aggregates;
		this.sample = new SampleProvince(client);
		this.officer = new Officer(client, this.sample.commune, "unit-officer");
	}

	@BeforeAll
	void foundTheProvince() {
		this.sample.founded();
		this.round = this.sample.anOpenRound("2023", "2023-10-01");
	}

	@Test
	@DisplayName("X4 the version that the reconciler expects of a nomination has always been told, and a draft's never")
	void whatIsExpectedWasTold() {
		var draft = this.officer.draft(SampleProvince.aNomination(this.round, "Tô Thị Đối Chiếu"));
		assertThat(expected(Topics.NOMINATIONS.name(), draft.id())).isEmpty();
		assertThat(expected(Topics.DOSSIERS.name(), draft.id())).isEmpty();

		this.officer.submit(draft.id(), draft.tag());
		assertTold(draft.id(), 2, 2);
		Tiers.returned(draft.id(), 1);
		await().atMost(Duration.ofSeconds(90))
			.untilAsserted(() -> assertThat(this.officer.read(draft.id()).at("/state")).isEqualTo("RETURNED"));
		assertTold(draft.id(), 1, 2);
		this.officer.revise(draft.id(), this.officer.read(draft.id()).tag(),
				SampleProvince.aNomination(this.round, "Tô Thị Đối Chiếu"));
		assertTold(draft.id(), 1, 2);
		this.officer.submit(draft.id(), this.officer.read(draft.id()).tag());
		assertTold(draft.id(), 5, 5);
		this.officer.withdraw(draft.id(), this.officer.read(draft.id()).tag());
		assertTold(draft.id(), 6, 5);
	}

	private void assertTold(UUID nominationId, long nominationVersion, long dossierVersion) {
		assertThat(expected(Topics.NOMINATIONS.name(), nominationId)).contains(nominationVersion);
		assertThat(expected(Topics.DOSSIERS.name(), nominationId)).contains(dossierVersion);
		await().atMost(Duration.ofSeconds(90)).untilAsserted(() -> {
			assertThat(told(Topics.NOMINATIONS.name(), nominationId)).isGreaterThanOrEqualTo(nominationVersion);
			assertThat(told(Topics.DOSSIERS.name(), nominationId)).isEqualTo(dossierVersion);
		});
	}

	private Optional<Long> expected(String topic, UUID key) {
		var query = this.aggregates.stream()
			.filter((aggregates) -> aggregates.topic().name().equals(topic))
			.findFirst()
			.orElseThrow()
			.query();
		return this.database.sql("select version from (" + query + ") as aggregate where key = ?")
			.param(key)
			.query(Long.class)
			.optional();
	}

	private static long told(String topic, UUID key) {
		return TestTopics.read(topic, key).stream().mapToLong(TestTopics.Event::aggregateVersion).max().orElse(0);
	}

}
