package vn.thidua.nomination.organisation.reorganisation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

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
import vn.thidua.testkit.ServiceTest;
import vn.thidua.testkit.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.nomination.organisation.reorganisation.SocTrang.REORGANISATIONS;

/**
 * The real province as its files have it, and its real reorganisation. A database of its
 * own, of which nothing is left as it was.
 */
@ServiceTest(properties = { "spring.cloud.stream.bindings.events-in-0.consumer.auto-startup=false",
		"thidua.reorganisation.interval=2d" })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SocTrangFilesTests {

	private static final String FILE_OF_2025 = SocTrang.file("soc-trang-reorganisation-2025-07-01.csv");

	private final Acts acts;

	private final SocTrang sample;

	private final JdbcClient database;

	SocTrangFilesTests(@Autowired RestTestClient client, @Autowired JdbcClient database) {
		this.sample = new SocTrang(client);
		this.acts = new Acts(this.sample, database);
		this.database = database;
	}

	@BeforeAll
	void theTreeOf2022IsTaken() {
		this.acts.theTreeOf2022IsTaken();
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
		assertThat(answer.path("errors").values().stream().map(Acts::fieldAndCode)).contains(
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
		var exported = this.acts.text("/api/v1/units.csv", this.sample.admin());
		assertThat(exported.lines()).contains("T9,'=1+1,COMMUNE,T0").containsAll(Acts.TREE_OF_2022.lines().toList());
		var again = SampleProvince
			.body(this.sample.takeUnits(exported.replace("'=1+1", "=1+1")).expectStatus().isCreated());
		assertThat(again.path("created").size()).isZero();
		assertThat(again.path("unchanged").asLong()).isEqualTo(exported.lines().count() - 1);
	}

	@Test
	@Order(3)
	@DisplayName("O2 a file's mistakes are told by line, and units it is silent about are asked about")
	void aFileIsComparedWithTheTree() {
		String file = """
				successor_code,successor_name,predecessor_code,predecessor_name,predecessor_district_code
				X1,Xã Mới,T3,XÃ  THỬ t3,T0
				X1,Xã Mới,T4,Xã Tên Khác,T0
				X1,,T2,Xã Thử T2,T0
				X1,Xã Mới,T99,Xã Không Có,T0
				""";
		var act = SampleProvince.body(this.sample.proposeFromFile(file).expectStatus().isCreated());
		assertThat(act.path("problems").values().stream().map(Acts::fieldAndCode)).contains(
				"lines[3].predecessor_name PREDECESSOR_NAME_DIFFERS", "lines[4].successor_name FIELD_INVALID",
				"lines[5].predecessor_code PREDECESSOR_UNKNOWN");
		assertThat(Acts.codes(act.path("problems"))).contains("UNIT_UNANSWERED");
		this.acts.decide(act, "approval", 1).expectStatus().isEqualTo(422);
		this.sample.proposeFromFile("nothing")
			.expectStatus()
			.isEqualTo(422)
			.expectBody()
			.jsonPath("$.code")
			.isEqualTo("CSV_LINES_OUT_OF_BOUNDS");
	}

	@Test
	@Order(4)
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
		assertThat(Acts.codes(act.path("problems"))).containsExactly("UNIT_UNANSWERED");
		assertThat(act.path("problems").get(0).path("messages").path("vi").asString()).contains("31522 Phường 9");
		this.acts.decide(act, "approval", 1).expectStatus().isEqualTo(422);
		var answered = answered(act, "31522", "Phường Sóc Trăng");
		assertThat(answered.path("problems").size()).isZero();
		this.acts.decide(answered, "approval", 2)
			.expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.state")
			.isEqualTo("APPLIED");

		UUID city = UUID.fromString(Acts.unitNamed(act, "Thành phố Cần Thơ"));
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
			.filteredOn(Acts.unitNamed(act, "Phường Sóc Trăng")::equals)
			.hasSize(3);
		nominations.forEach((code, nomination) -> {
			var moved = Acts.awaitEvents("thidua.nominations", nomination, 2).getLast().json();
			assertThat(moved.path("submittedToUnitId").asString()).isEqualTo(city.toString());
			assertThat(moved.path("step").asInt()).isOne();
		});
		assertThat(
				this.sample
					.read("/api/v1/rounds",
							TestTokens.of("o", UUID.fromString(Acts.unitNamed(act, "Phường Sóc Trăng")),
									"unit-officer"))
					.toString())
			.contains(round.toString());

		assertThat(this.acts.nameOf(this.sample.unit("31498"), "2024-01-01", admin)).isEqualTo("Phường 5");
		assertThat(this.sample.read("/api/v1/units?size=200&on=2024-01-01", admin).path("total").asInt())
			.isGreaterThanOrEqualTo(121);
		assertThat(this.acts.text("/api/v1/units.csv?on=2024-01-01", admin)).contains("31522,Phường 9,COMMUNE,941");
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
				((ObjectNode) gone).withArray("successorIds").add(Acts.unitNamed(act, successor));
			}
		});
		String path = REORGANISATIONS + "/" + act.path("reorganisationId").asString();
		return SampleProvince.body(this.sample.put(path, plan, "\"1\"").expectStatus().isOk());
	}

	private long count(String table) {
		return this.database.sql("select count(*) from " + table).query(Long.class).single();
	}

}
