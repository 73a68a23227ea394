package vn.thidua.nomination;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;

import vn.thidua.testkit.ServiceTest;
import vn.thidua.testkit.TestTopics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What is sensitive of a nominee, and where it must never be seen. */
@ServiceTest
@ExtendWith(OutputCaptureExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SpecialCircumstancesTests {

	private static final String NOTE = "gùi-con-một-mình-7431";

	private static final String REASON = "mất-sức-lao-động-9652";

	private static final String READ = "/special-circumstances?purpose=";

	private final RestTestClient client;

	private final JdbcClient database;

	private final SampleProvince sample;

	private final Officer officer;

	private UUID round = UUID.randomUUID();

	SpecialCircumstancesTests(@Autowired RestTestClient client, @Autowired JdbcClient database) {
		this.client = client;
		this.database = database;
		this.sample = new SampleProvince(client);
		this.officer = new Officer(client, this.sample.commune, "unit-officer");
	}

	@BeforeAll
	void foundTheProvince() {
		this.sample.founded();
		this.round = this.sample.anOpenRound("2023", "2023-10-01");
	}

	@Test
	@DisplayName("X2, N4 special circumstances enter no event, log, list or other answer")
	void nothingSensitiveLeaves(CapturedOutput log) {
		var draft = this.officer.draft(aNomination("Thị Mẫu Nháp"));
		this.officer.submit(draft.id(), draft.tag());
		var submitted = this.officer.submit(aNomination("Thị Mẫu Nộp"));
		var repeated = aNomination("Thị Mẫu Lặp");
		repeated.put("waivers", List.of(aWaiver(), aWaiver()));
		var refused = this.officer.submit(repeated);
		assertThat(refused.at("/code")).isEqualTo("WAIVER_REPEATED");
		Tiers.returned(submitted.id(), 1);
		var returned = await().atMost(Duration.ofSeconds(90))
			.until(() -> this.officer.read(submitted.id()), (seen) -> seen.at("/state").equals("RETURNED"));
		var revised = this.officer.revise(submitted.id(), returned.tag(), aNomination("Thị Mẫu Nộp"));
		var again = this.officer.submit(submitted.id(), revised.tag());
		assertThat(again.status()).isEqualTo(200);
		assertThat(this.officer.read(draft.id()).at("/waivedConditions/0")).isEqualTo("CULTURAL_FAMILY");

		var answers = Stream
			.of(draft, submitted, refused, returned, revised, again, this.officer.read(draft.id()),
					this.officer.list("?round=" + this.round), this.officer.list("/drafts"))
			.map(Officer.Answer::text)
			.collect(Collectors.joining("\n"));
		assertThat(answers + everythingTold(submitted.id(), 3) + everythingTold(draft.id(), 1) + log.getAll())
			.contains(draft.id().toString())
			.doesNotContain(NOTE, REASON, "ETHNIC_MINORITY");
		assertThat(kept("draft")).isZero();
		assertThat(kept("dossier")).isZero();
	}

	@Test
	@DisplayName("X2 they are read only by those who need them, for a purpose, and each reading is audited")
	void eachReadingIsAudited() {
		UUID id = this.officer.submit(aNomination("Thị Mẫu Đọc")).id();
		var seen = this.officer.read(id, READ + "CORRECTION");
		assertThat(seen.status()).isEqualTo(200);
		assertThat(seen.at("/specialCircumstances/0/kind")).isEqualTo("ETHNIC_MINORITY");
		assertThat(seen.at("/specialCircumstances/0/note")).isEqualTo(NOTE);
		assertThat(seen.at("/waivers/0/reason")).isEqualTo(REASON);
		assertThat(seen.at("/waivers/0/grantedBySubject")).isEqualTo("officer." + this.sample.commune);
		assertThat(seen.at("/waivers/0/grantedByUnitId")).isEqualTo(this.sample.commune.toString());
		assertThat(seen.at("/waivers/0/grantedByRoles/0")).isEqualTo("unit-officer");
		assertThat(reader(this.sample.district, "appraiser").read(id, READ + "APPRAISAL").status()).isEqualTo(200);
		assertThat(reader(this.sample.province, "office").read(id, READ + "INSPECTION").status()).isEqualTo(200);
		assertThat(audited("ReadSpecialCircumstancesForCorrection", id)).isEqualTo(1);
		assertThat(audited("ReadSpecialCircumstancesForAppraisal", id)).isEqualTo(1);
		assertThat(audited("ReadSpecialCircumstancesForInspection", id)).isEqualTo(1);

		assertThat(this.officer.read(id, "/special-circumstances").status()).isEqualTo(400);
		assertThat(this.officer.read(id, READ + "CURIOSITY").status()).isEqualTo(400);
		assertThat(reader(this.sample.district, "unit-officer").read(id, READ + "CORRECTION").status()).isEqualTo(404);
		assertThat(reader(this.sample.otherCommune, "appraiser").read(id, READ + "APPRAISAL").status()).isEqualTo(404);
		assertThat(reader(this.sample.province, "inspector").read(id, READ + "INSPECTION").status()).isEqualTo(403);
		UUID draft = this.officer.draft(aNomination("Thị Mẫu Nháp")).id();
		assertThat(reader(this.sample.commune, "appraiser").read(draft, READ + "APPRAISAL").status()).isEqualTo(404);
		assertThat(reader(this.sample.province, "admin").read(id, READ + "INSPECTION").status()).isEqualTo(403);
		assertThat(audited("ReadSpecialCircumstancesForCorrection", id)).isEqualTo(1);
	}

	@Test
	@DisplayName("N4, N7 a revision that does not speak of them leaves them, and one that does replaces them")
	void aRevisionReplacesWhatItSpeaksOf() {
		var draft = this.officer.draft(aNomination("Thị Mẫu Sửa"));
		var silent = aNomination("Thị Mẫu Sửa");
		silent.remove("waivers");
		silent.remove("specialCircumstances");
		var revised = this.officer.revise(draft.id(), draft.tag(), silent);
		assertThat(revised.body().path("outstanding")).isEmpty();
		assertThat(this.officer.read(draft.id(), READ + "CORRECTION").at("/waivers/0/reason")).isEqualTo(REASON);
		silent.put("waivers", List.of());
		var without = this.officer.revise(draft.id(), revised.tag(), silent);
		assertThat(without.body().path("outstanding").findValuesAsString("code")).containsExactly("CONDITION_NOT_MET");
		var seen = this.officer.read(draft.id(), READ + "CORRECTION");
		assertThat(seen.body().path("waivers")).isEmpty();
		assertThat(seen.at("/specialCircumstances/0/kind")).isEqualTo("ETHNIC_MINORITY");
	}

	private Map<String, Object> aNomination(String name) {
		var nomination = SampleProvince.aNomination(this.round, name);
		nomination.put("conditionsMet", List.of());
		nomination.put("waivers", List.of(aWaiver()));
		nomination.put("specialCircumstances", List.of(Map.of("kind", "ETHNIC_MINORITY", "note", NOTE)));
		return nomination;
	}

	private static Map<String, String> aWaiver() {
		return Map.of("condition", "CULTURAL_FAMILY", "reason", REASON);
	}

	private Officer reader(UUID unit, String role) {
		return new Officer(this.client, unit, role);
	}

	/** All topics, once so much is told of the nomination. */
	private static String everythingTold(UUID nominationId, int events) {
		var told = await().atMost(Duration.ofSeconds(90))
			.until(() -> TestTopics.read("thidua.nominations", nominationId), (all) -> all.size() >= events);
		var nominee = UUID.fromString(told.getFirst().json().path("nomineeId").asString());
		return Stream
			.of(told, TestTopics.read("thidua.dossiers", nominationId), TestTopics.read("thidua.people", nominee))
			.flatMap(List::stream)
			.map((event) -> event.json().toString())
			.collect(Collectors.joining("\n"));
	}

	private long kept(String table) {
		return this.database.sql("select count(*) from " + table + " where content::text like any (array[?, ?])")
			.params("%" + NOTE + "%", "%" + REASON + "%")
			.query(Long.class)
			.single();
	}

	private long audited(String act, UUID subject) {
		return this.database.sql("select count(*) from audit_entry where act = ? and subject_id = ?")
			.params(act, subject.toString())
			.query(Long.class)
			.single();
	}

}
