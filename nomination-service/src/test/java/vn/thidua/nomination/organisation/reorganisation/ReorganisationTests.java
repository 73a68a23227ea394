package vn.thidua.nomination.organisation.reorganisation;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import vn.thidua.nomination.SampleProvince;
import vn.thidua.platform.time.Vietnam;
import vn.thidua.testkit.ServiceTest;
import vn.thidua.testkit.TestClock;
import vn.thidua.testkit.TestTokens;
import vn.thidua.testkit.TestTopics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.thidua.nomination.organisation.reorganisation.SocTrang.REORGANISATIONS;

/**
 * The real province, its real reorganisation, and smaller ones before it. A service of
 * its own, since it puts another unit at the top and moves the clock.
 */
@ServiceTest(properties = { "spring.cloud.stream.bindings.events-in-0.consumer.auto-startup=false",
		"thidua.reorganisation.interval=1d" })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReorganisationTests {

	private static final String TREE_OF_2022 = SocTrang.file("soc-trang-administrative-units-2022-10.csv");

	private static final String FILE_OF_2025 = SocTrang.file("soc-trang-reorganisation-2025-07-01.csv");

	/** Not in the files: a district to play with. */
	private static final String PLAYGROUND = "code,name,level,parent_code\nT0,Huyện Thử,DISTRICT,94\n"
			+ Stream.of("T1", "T2", "T3", "T4")
				.map((code) -> "%s,Xã Thử %s,COMMUNE,T0%n".formatted(code, code))
				.reduce("", String::concat);

	private final SocTrang sample;

	private final JdbcClient database;

	private final ApplyReorganisationsOnTheirDay job;

	ReorganisationTests(@Autowired RestTestClient client, @Autowired JdbcClient database,
			@Autowired ApplyReorganisationsOnTheirDay job) {
		this.sample = new SocTrang(client);
		this.database = database;
		this.job = job;
	}

	@BeforeAll
	void theTreeOf2022IsTaken() {
		var taken = this.sample.founded(TREE_OF_2022);
		assertThat(taken.path("created").size()).isEqualTo(121);
		this.sample.founded(PLAYGROUND);
	}

	@Test
	@Order(1)
	@DisplayName("O1 a file is taken whole or not at all, and says what is wrong in which line and column")
	void aWrongFileLeavesNothing() {
		long before = count("unit");
		var answer = SampleProvince.body(this.sample.takeUnits("""
				code,name,level,parent_code
				X1,Xã Đúng,COMMUNE,T0
				X2,Xã Sai Cấp,VILLAGE,T0
				X3,,COMMUNE,T0
				X4,Xã Mồ Côi,COMMUNE,X9
				X5,Huyện Ngược,DISTRICT,T1
				X1,Xã Lặp,COMMUNE,T0
				T1,Xã Khác,COMMUNE,T0
				""").expectStatus().isEqualTo(422));
		assertThat(answer.path("errors").values().stream().map(ReorganisationTests::fieldAndCode)).contains(
				"lines[3].level LEVEL_UNKNOWN", "lines[4].name FIELD_INVALID",
				"lines[5].parent_code PARENT_CODE_UNKNOWN", "lines[6].parent_code PARENT_NOT_ABOVE",
				"lines[7].code CODE_REPEATED", "lines[8].code CODE_TAKEN");
		assertThat(count("unit")).isEqualTo(before);
		this.sample.takeUnits("code;name\n1;2\n")
			.expectStatus()
			.isEqualTo(422)
			.expectBody()
			.jsonPath("$.code")
			.isEqualTo("CSV_COLUMNS_MISSING");
	}

	@Test
	@Order(2)
	@DisplayName("O1 what is exported is taken back without a change, and nothing in it computes")
	void exportAndImportAgree() {
		assertThat(this.sample.founded("code,name,level,parent_code\nT9,=1+1,COMMUNE,T0\n").path("created").size())
			.isOne();
		var exported = text("/api/v1/units.csv", this.sample.admin());
		assertThat(exported.lines()).contains("T9,'=1+1,COMMUNE,T0").containsAll(TREE_OF_2022.lines().toList());
		var again = SampleProvince
			.body(this.sample.takeUnits(exported.replace("'=1+1", "=1+1")).expectStatus().isCreated());
		assertThat(again.path("created").size()).isZero();
		assertThat(again.path("unchanged").asLong()).isEqualTo(exported.lines().count() - 1);
	}

	@Test
	@Order(3)
	@DisplayName("O2 an approved act waits for its day and is then applied once, however many try and however late")
	void anActIsAppliedOnceOnItsDay() throws Exception {
		UUID round = this.sample.anOpenRound("2020");
		UUID gone = this.sample.unit("T1");
		UUID stays = this.sample.unit("T2");
		UUID nomination = this.sample.aNomination(round, gone, "Lê Thị Theo");
		var act = proposed(Vietnam.today(Clock.systemUTC()).plusDays(10).toString(),
				List.of(state(stays, "T2", "Xã Hợp Nhất")), List.of(dissolved(gone, stays)));
		assertThat(act.path("problems").size()).isZero();
		assertThat(act.path("openWork").asInt()).isOne();
		assertThat(kinds(act, stays)).containsExactlyInAnyOrder("MERGED", "RENAMED");
		assertThat(kinds(act, gone)).containsExactly("DISSOLVED");
		decide(act, "approval", 1).expectStatus().isOk().expectBody().jsonPath("$.state").isEqualTo("APPROVED");
		this.job.run();
		assertThat(nameOf(stays, null)).isEqualTo("Xã Thử T2");

		TestClock.set(Vietnam.today(Clock.systemUTC()).plusDays(15));
		try (var both = Executors.newFixedThreadPool(2)) {
			both.invokeAll(List.of(Executors.callable(this.job::run), Executors.callable(this.job::run)));
		}
		TestClock.reset();

		assertThat(read(act).path("state").asString()).isEqualTo("APPLIED");
		assertThat(nameOf(stays, null)).isEqualTo("Xã Hợp Nhất");
		assertThat(nameOf(stays, "2024-01-01")).isEqualTo("Xã Thử T2");
		assertThat(versions(gone)).containsExactly("Xã Thử T1 false", "Xã Thử T1 true");
		assertThat(audited("ApplyReorganisation", act.path("reorganisationId").asString())).isOne();
		var told = awaitEvents("thidua.organisation", gone, 2);
		assertThat(told).hasSize(2);
		assertThat(told.getLast().json().path("parentId").asString()).isEqualTo(stays.toString());
		assertThat(told.getLast().json().path("successorIds").get(0).asString()).isEqualTo(stays.toString());
		assertThat(told.getLast().json().path("dissolvedOn").isNull()).isFalse();
		var moved = awaitEvents("thidua.nominations", nomination, 2).getLast();
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
		assertThat(awaitEvents("thidua.nominations", nomination, 3)).hasSize(3);
	}

	@Test
	@Order(4)
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
		assertThat(text("/api/v1/units?size=200", this.sample.admin())).doesNotContain(gone.toString());
		assertThat(text("/api/v1/units?size=200&includeDissolved=true", this.sample.admin())).contains(gone.toString());
		assertThat(text("/api/v1/units?size=200&on=2024-01-01", this.sample.admin())).contains(gone.toString());
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
	@Order(5)
	@DisplayName("O2 what is wrong is told when it is proposed, and cannot be approved until it is mended")
	void whatIsWrongIsNotApproved() {
		UUID district = this.sample.unit("T0");
		var act = proposed("2026-01-01", List.of(), List.of(dissolved(district, this.sample.province)));
		assertThat(codes(act.path("problems"))).containsOnly("UNIT_ORPHANED");
		decide(act, "approval", 1).expectStatus()
			.isEqualTo(422)
			.expectBody()
			.jsonPath("$.code")
			.isEqualTo("UNIT_ORPHANED");
		String path = REORGANISATIONS + "/" + act.path("reorganisationId").asString();
		this.sample.post(path + "/withdrawal", this.sample.admin(), null, null).expectStatus().isEqualTo(428);
		decide(act, "withdrawal", 7).expectStatus().isEqualTo(412);
		decide(act, "withdrawal", 1).expectStatus().isOk();
		decide(act, "approval", 2).expectStatus().isEqualTo(409);
	}

	@Test
	@Order(6)
	@DisplayName("X1 who stands lower neither sees nor changes an act above her, and only administrators do at all")
	void anActIsSeenFromAbove() {
		var act = proposed("2026-01-01", List.of(state(this.sample.unit("T3"), "T3", "Xã Đổi Tên")), List.of());
		String path = REORGANISATIONS + "/" + act.path("reorganisationId").asString();
		String below = TestTokens.of("admin.t0", this.sample.unit("T0"), "admin");
		this.sample.get(path, below).expectStatus().isNotFound();
		this.sample.post(path + "/approval", below, null, "\"1\"").expectStatus().isNotFound();
		this.sample.get(path, TestTokens.of("officer", this.sample.province, "unit-officer"))
			.expectStatus()
			.isForbidden();
		var own = SampleProvince
			.body(this.sample
				.post(REORGANISATIONS, below,
						plan("2026-01-01", List.of(),
								List.of(dissolved(this.sample.unit("94"), this.sample.unit("T0")))),
						null)
				.expectStatus()
				.isCreated());
		assertThat(codes(own.path("problems"))).contains("UNIT_UNKNOWN");
		this.sample.get(REORGANISATIONS + "/" + own.path("reorganisationId").asString(), this.sample.admin())
			.expectStatus()
			.isOk();
	}

	@Test
	@Order(7)
	@DisplayName("O2 a file's mistakes are told by line, and units it is silent about are asked about")
	void aFileIsComparedWithTheTree() {
		String file = """
				successor_code,successor_name,predecessor_code,predecessor_name,predecessor_district_code
				X1,Xã Mới,T3,XÃ  THỬ t3,T0
				X1,Xã Mới,T4,Xã Tên Khác,T0
				X1,,T2,Xã Hợp Nhất,T0
				X1,Xã Mới,T99,Xã Không Có,T0
				""";
		var act = SampleProvince.body(this.sample.proposeFromFile(file).expectStatus().isCreated());
		assertThat(act.path("problems").values().stream().map(ReorganisationTests::fieldAndCode)).contains(
				"lines[3].predecessor_name PREDECESSOR_NAME_DIFFERS", "lines[4].successor_name FIELD_INVALID",
				"lines[5].predecessor_code PREDECESSOR_UNKNOWN");
		assertThat(codes(act.path("problems"))).contains("UNIT_UNANSWERED");
		decide(act, "approval", 1).expectStatus().isEqualTo(422);
		this.sample.proposeFromFile("nothing")
			.expectStatus()
			.isEqualTo(422)
			.expectBody()
			.jsonPath("$.code")
			.isEqualTo("CSV_LINES_OUT_OF_BOUNDS");
	}

	@Test
	@Order(8)
	@DisplayName("O2 the real reorganisation of 1 July 2025: 43 successors, no district, nothing lost, one unit asked about")
	void theRealReorganisation() {
		UUID round = this.sample.anOpenRound("2023");
		Map<String, UUID> nominations = new HashMap<>();
		for (var code : List.of("31498", "31501", "31522", "31717", "31528")) {
			nominations.put(code, this.sample.aNomination(round, this.sample.unit(code), "Lê Thị Mai"));
		}
		String counted = "/api/v1/nominations?round=" + round;
		assertThat(this.sample.read(counted, this.sample.admin()).path("total").asInt()).isEqualTo(5);

		var act = SampleProvince.body(this.sample.proposeFromFile(FILE_OF_2025).expectStatus().isCreated());
		assertThat(codes(act.path("problems"))).containsExactly("UNIT_UNANSWERED");
		assertThat(act.path("problems").get(0).path("messages").path("vi").asString()).contains("31522 Phường 9");
		decide(act, "approval", 1).expectStatus().isEqualTo(422);
		var answered = answered(act, "31522", "Phường Sóc Trăng");
		assertThat(answered.path("problems").size()).isZero();
		decide(answered, "approval", 2).expectStatus().isOk().expectBody().jsonPath("$.state").isEqualTo("APPLIED");

		UUID city = UUID.fromString(unitNamed(act, "Thành phố Cần Thơ"));
		String admin = TestTokens.of("admin.92", city, "admin");
		var now = this.sample.read("/api/v1/units?size=200", admin).path("items");
		var ofTheFile = now.values().stream().filter((unit) -> !unit.path("code").asString().startsWith("T")).toList();
		assertThat(ofTheFile.stream().filter((unit) -> unit.path("level").asString().equals("COMMUNE"))).hasSize(43)
			.allSatisfy((unit) -> assertThat(unit.path("parentId").asString()).isEqualTo(city.toString()));
		assertThat(ofTheFile.stream().filter((unit) -> unit.path("level").asString().equals("DISTRICT"))).isEmpty();

		var seen = this.sample.read(counted, admin);
		assertThat(seen.path("total").asInt()).isEqualTo(5);
		Set<String> ids = new HashSet<>();
		seen.path("items").forEach((item) -> {
			ids.add(item.path("nominationId").asString());
			assertThat(item.path("submittedToUnitId").asString()).isEqualTo(city.toString());
			assertThat(item.path("state").asString()).isEqualTo("SUBMITTED");
		});
		assertThat(ids).isEqualTo(Set.copyOf(nominations.values().stream().map(UUID::toString).toList()));
		assertThat(seen.path("items").values().stream().map((item) -> item.path("nominatingUnitId").asString()))
			.filteredOn(unitNamed(act, "Phường Sóc Trăng")::equals)
			.hasSize(3);
		nominations.forEach((code, nomination) -> {
			var moved = awaitEvents("thidua.nominations", nomination, 2).getLast().json();
			assertThat(moved.path("submittedToUnitId").asString()).isEqualTo(city.toString());
			assertThat(moved.path("step").asInt()).isOne();
		});
		assertThat(this.sample
			.read("/api/v1/rounds",
					TestTokens.of("o", UUID.fromString(unitNamed(act, "Phường Sóc Trăng")), "unit-officer"))
			.toString()).contains(round.toString());

		assertThat(nameOf(this.sample.unit("31498"), "2024-01-01", admin)).isEqualTo("Phường 5");
		assertThat(this.sample.read("/api/v1/units?size=200&on=2024-01-01", admin).path("total").asInt())
			.isGreaterThanOrEqualTo(121);
		assertThat(text("/api/v1/units.csv?on=2024-01-01", admin)).contains("31522,Phường 9,COMMUNE,941");
		assertThat(this.database.sql("""
				select count(*) from unit_directory
				where unit_id in (select unit_subtree(?)) and dissolved_on = '2025-07-01'
				""").param(city).query(Long.class).single()).isGreaterThan(100);
	}

	/** The unit without a successor goes to the one of that name. */
	private JsonNode answered(JsonNode act, String code, String successor) {
		var plan = (ObjectNode) JsonMapper.shared().readTree(act.toString());
		plan.retain("effectiveOn", "legalBasis", "units", "dissolved");
		plan.path("dissolved").forEach((gone) -> {
			if (gone.path("unitId").asString().equals(this.sample.unit(code).toString())) {
				((ObjectNode) gone).withArray("successorIds").add(unitNamed(act, successor));
			}
		});
		String path = REORGANISATIONS + "/" + act.path("reorganisationId").asString();
		return SampleProvince.body(this.sample.put(path, plan, "\"1\"").expectStatus().isOk());
	}

	private static String unitNamed(JsonNode act, String name) {
		return act.path("units")
			.values()
			.stream()
			.filter((unit) -> unit.path("name").asString().equals(name))
			.findFirst()
			.orElseThrow()
			.path("unitId")
			.asString();
	}

	private JsonNode proposed(String on, List<Map<String, Object>> units, List<Map<String, Object>> dissolved) {
		return SampleProvince
			.body(this.sample.post(REORGANISATIONS, this.sample.admin(), plan(on, units, dissolved), null)
				.expectStatus()
				.isCreated());
	}

	private static Map<String, Object> plan(String on, List<Map<String, Object>> units,
			List<Map<String, Object>> dissolved) {
		return Map.of("effectiveOn", on, "legalBasis", "Nghị quyết thử", "units", units, "dissolved", dissolved);
	}

	private Map<String, Object> state(UUID unitId, String code, String name) {
		return Map.of("unitId", unitId, "code", code, "name", name, "level", "COMMUNE", "parentId",
				this.sample.unit("T0"));
	}

	private static Map<String, Object> dissolved(UUID unitId, UUID successorId) {
		return Map.of("unitId", unitId, "successorIds", List.of(successorId));
	}

	private RestTestClient.ResponseSpec decide(JsonNode act, String what, long revision) {
		return this.sample.post(REORGANISATIONS + "/" + act.path("reorganisationId").asString() + "/" + what,
				this.sample.admin(), null, "\"" + revision + "\"");
	}

	private JsonNode read(JsonNode act) {
		return this.sample.read(REORGANISATIONS + "/" + act.path("reorganisationId").asString(), this.sample.admin());
	}

	private String nameOf(UUID unit, @Nullable String on) {
		return nameOf(unit, on, this.sample.admin());
	}

	private String nameOf(UUID unit, @Nullable String on, String token) {
		return this.sample.read("/api/v1/units/" + unit + ((on == null) ? "" : "?on=" + on), token)
			.path("name")
			.asString();
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

	private static List<String> kinds(JsonNode act, UUID unit) {
		return act.path("acts")
			.values()
			.stream()
			.filter((one) -> one.path("unitId").asString().equals(unit.toString()))
			.flatMap((one) -> one.path("kinds").values().stream())
			.map(JsonNode::asString)
			.toList();
	}

	private static List<String> codes(JsonNode problems) {
		return problems.values().stream().map((problem) -> problem.path("code").asString()).toList();
	}

	private static String fieldAndCode(JsonNode error) {
		return error.path("field").asString() + " " + error.path("code").asString();
	}

	private String text(String path, String token) {
		return new String(Objects.requireNonNull(this.sample.get(path, token)
			.expectStatus()
			.isOk()
			.expectBody()
			.returnResult()
			.getResponseBodyContent()), StandardCharsets.UTF_8);
	}

	private long audited(String act, String subject) {
		return this.database.sql("select count(*) from audit_entry where act = ? and subject_id = ?")
			.params(act, subject)
			.query(Long.class)
			.single();
	}

	private long count(String table) {
		return this.database.sql("select count(*) from " + table).query(Long.class).single();
	}

	private static List<TestTopics.Event> awaitEvents(String topic, UUID key, int count) {
		return await().atMost(Duration.ofSeconds(60))
			.until(() -> TestTopics.read(topic, key), (events) -> events.size() >= count);
	}

}
