package vn.thidua.nomination.organisation.reorganisation;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;

import vn.thidua.nomination.SampleProvince;
import vn.thidua.platform.time.Vietnam;
import vn.thidua.testkit.ServiceTest;
import vn.thidua.testkit.TestClock;
import vn.thidua.testkit.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.thidua.nomination.organisation.reorganisation.SocTrang.REORGANISATIONS;

/**
 * Reorganisations before the real one. A service of its own, since it puts another unit
 * at the top and moves the clock.
 */
@ServiceTest(properties = { "spring.cloud.stream.bindings.events-in-0.consumer.auto-startup=false",
		"thidua.reorganisation.interval=1d" })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReorganisationTests {

	private final Acts acts;

	private final SocTrang sample;

	private final JdbcClient database;

	private final ApplyReorganisationsOnTheirDay job;

	ReorganisationTests(@Autowired RestTestClient client, @Autowired JdbcClient database,
			@Autowired ApplyReorganisationsOnTheirDay job) {
		this.sample = new SocTrang(client);
		this.acts = new Acts(this.sample, database);
		this.database = database;
		this.job = job;
	}

	@BeforeAll
	void theTreeOf2022IsTaken() {
		this.acts.theTreeOf2022IsTaken();
	}

	@Test
	@Order(1)
	@DisplayName("O2 an approved act waits for its day and is then applied once, however many try and however late")
	void anActIsAppliedOnceOnItsDay() throws Exception {
		UUID round = this.sample.anOpenRound("2020");
		UUID gone = this.sample.unit("T1");
		UUID stays = this.sample.unit("T2");
		UUID nomination = this.sample.aNomination(round, gone, "Lê Thị Theo");
		var act = this.acts.proposed(Vietnam.today(Clock.systemUTC()).plusDays(10).toString(),
				List.of(this.acts.state(stays, "T2", "Xã Hợp Nhất")), List.of(Acts.dissolved(gone, stays)));
		assertThat(act.path("problems").size()).isZero();
		assertThat(act.path("openWork").asInt()).isOne();
		assertThat(Acts.kinds(act, stays)).containsExactlyInAnyOrder("MERGED", "RENAMED");
		assertThat(Acts.kinds(act, gone)).containsExactly("DISSOLVED");
		this.acts.decide(act, "approval", 1)
			.expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.state")
			.isEqualTo("APPROVED");
		this.job.run();
		assertThat(this.acts.nameOf(stays, null)).isEqualTo("Xã Thử T2");

		TestClock.set(Vietnam.today(Clock.systemUTC()).plusDays(15));
		try (var both = Executors.newFixedThreadPool(2)) {
			both.invokeAll(List.of(Executors.callable(this.job::run), Executors.callable(this.job::run)));
		}
		TestClock.reset();

		assertThat(this.acts.read(act).path("state").asString()).isEqualTo("APPLIED");
		assertThat(this.acts.nameOf(stays, null)).isEqualTo("Xã Hợp Nhất");
		assertThat(this.acts.nameOf(stays, "2024-01-01")).isEqualTo("Xã Thử T2");
		assertThat(versions(gone)).containsExactly("Xã Thử T1 false", "Xã Thử T1 true");
		assertThat(this.acts.audited("ApplyReorganisation", act.path("reorganisationId").asString())).isOne();
		var told = Acts.awaitEvents("thidua.organisation", gone, 2);
		assertThat(told).hasSize(2);
		assertThat(told.getLast().json().path("parentId").asString()).isEqualTo(stays.toString());
		assertThat(told.getLast().json().path("successorIds").get(0).asString()).isEqualTo(stays.toString());
		assertThat(told.getLast().json().path("dissolvedOn").isNull()).isFalse();
		var moved = Acts.awaitEvents("thidua.nominations", nomination, 2).getLast();
		assertThat(moved.json().path("nominatingUnitId").asString()).isEqualTo(stays.toString());
		assertThat(moved.json().path("nominatedByUnitId").asString()).isEqualTo(gone.toString());
		assertThat(moved.json().path("step").asInt()).isOne();
		assertThat(moved.aggregateVersion()).isEqualTo(2);
		aStragglerIsCollected(nomination, gone, stays);
	}

	/** Submitted by someone who had read the tree before, committed after. */
	private void aStragglerIsCollected(UUID nomination, UUID gone, UUID stays) {
		this.database.sql("update nomination set nominating_unit_id = ? where nomination_id = ?")
			.params(gone, nomination)
			.update();
		this.job.run();
		assertThat(nominatingUnit(nomination)).isEqualTo(gone);
		TestClock.set(Vietnam.today(Clock.systemUTC()).plusDays(16));
		this.job.run();
		this.job.run();
		TestClock.reset();
		assertThat(nominatingUnit(nomination)).isEqualTo(stays);
		assertThat(Acts.awaitEvents("thidua.nominations", nomination, 3)).hasSize(3);
	}

	@Test
	@Order(2)
	@DisplayName("O2 a dissolved unit reads its past and acts no more; lists leave it out unless asked")
	void aDissolvedUnitActsNoMore() {
		UUID gone = this.sample.unit("T1");
		String officer = TestTokens.of("officer", gone, "unit-officer");
		await().atMost(Duration.ofSeconds(10))
			.untilAsserted(() -> this.sample.post("/api/v1/nominations", officer, Map.of(), null)
				.expectStatus()
				.isForbidden()
				.expectBody()
				.jsonPath("$.code")
				.isEqualTo("UNIT_DISSOLVED"));
		this.sample.get("/api/v1/units/" + gone, officer).expectStatus().isOk();
		assertThat(this.acts.text("/api/v1/units?size=200", this.sample.admin())).doesNotContain(gone.toString());
		assertThat(this.acts.text("/api/v1/units?size=200&includeDissolved=true", this.sample.admin()))
			.contains(gone.toString());
		assertThat(this.acts.text("/api/v1/units?size=200&on=2024-01-01", this.sample.admin()))
			.contains(gone.toString());
		this.sample
			.put("/api/v1/units/" + gone,
					Map.of("code", "T1", "name", "Xã Sống Lại", "level", "COMMUNE", "parentId", this.sample.unit("T0"),
							"validFrom", "2030-01-01", "legalBasis", "Không có"),
					"\"2\"")
			.expectStatus()
			.isEqualTo(422)
			.expectBody()
			.jsonPath("$.code")
			.isEqualTo("UNIT_IS_DISSOLVED");
	}

	@Test
	@Order(3)
	@DisplayName("O2 what is wrong is told when it is proposed, and cannot be approved until it is mended")
	void whatIsWrongIsNotApproved() {
		UUID district = this.sample.unit("T0");
		var act = this.acts.proposed("2026-01-01", List.of(), List.of(Acts.dissolved(district, this.sample.province)));
		assertThat(Acts.codes(act.path("problems"))).containsOnly("UNIT_ORPHANED");
		this.acts.decide(act, "approval", 1)
			.expectStatus()
			.isEqualTo(422)
			.expectBody()
			.jsonPath("$.code")
			.isEqualTo("UNIT_ORPHANED");
		String path = REORGANISATIONS + "/" + act.path("reorganisationId").asString();
		this.sample.post(path + "/withdrawal", this.sample.admin(), null, null).expectStatus().isEqualTo(428);
		this.acts.decide(act, "withdrawal", 7).expectStatus().isEqualTo(412);
		this.acts.decide(act, "withdrawal", 1).expectStatus().isOk();
		this.acts.decide(act, "approval", 2).expectStatus().isEqualTo(409);
	}

	@Test
	@Order(4)
	@DisplayName("X1 who stands lower neither sees nor changes an act above her, and only administrators do at all")
	void anActIsSeenFromAbove() {
		var act = this.acts.proposed("2026-01-01", List.of(this.acts.state(this.sample.unit("T3"), "T3", "Xã Đổi Tên")),
				List.of());
		String path = REORGANISATIONS + "/" + act.path("reorganisationId").asString();
		String below = TestTokens.of("admin.t0", this.sample.unit("T0"), "admin");
		this.sample.get(path, below).expectStatus().isNotFound();
		this.sample.post(path + "/approval", below, null, "\"1\"").expectStatus().isNotFound();
		this.sample.get(path, TestTokens.of("officer", this.sample.province, "unit-officer"))
			.expectStatus()
			.isForbidden();
		var own = SampleProvince.body(this.sample
			.post(REORGANISATIONS, below,
					Acts.plan("2026-01-01", List.of(),
							List.of(Acts.dissolved(this.sample.unit("94"), this.sample.unit("T0")))),
					null)
			.expectStatus()
			.isCreated());
		assertThat(Acts.codes(own.path("problems"))).contains("UNIT_UNKNOWN");
		this.sample.get(REORGANISATIONS + "/" + own.path("reorganisationId").asString(), this.sample.admin())
			.expectStatus()
			.isOk();
	}

	private List<String> versions(UUID unit) {
		return this.sample.read("/api/v1/units/" + unit + "/versions", this.sample.admin())
			.values()
			.stream()
			.map((version) -> version.path("name").asString() + " " + version.path("dissolved").asBoolean())
			.toList();
	}

	private UUID nominatingUnit(UUID nomination) {
		return this.database.sql("select nominating_unit_id from nomination where nomination_id = ?")
			.param(nomination)
			.query(UUID.class)
			.single();
	}

}
