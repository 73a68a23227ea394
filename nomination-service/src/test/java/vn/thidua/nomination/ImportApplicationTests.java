package vn.thidua.nomination;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import vn.thidua.platform.text.NameKey;
import vn.thidua.testkit.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.thidua.nomination.ImportFiles.CSV;
import static vn.thidua.nomination.ImportFiles.XLSX;
import static vn.thidua.nomination.ImportFiles.csv;
import static vn.thidua.nomination.ImportFiles.row;
import static vn.thidua.nomination.ImportFiles.with;
import static vn.thidua.nomination.ImportFiles.xlsx;

/** A checked file is nominated: all of it, or nothing. */
@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportApplicationTests {

	private final ImportScene scene;

	private final TransactionTemplate transaction;

	ImportApplicationTests(@Autowired RestTestClient client, @Autowired JdbcClient database,
			@Autowired PlatformTransactionManager transactions) {
		this.scene = new ImportScene(client, database);
		this.transaction = new TransactionTemplate(transactions);
	}

	@BeforeAll
	void foundTheProvince() {
		this.scene.founded();
	}

	@Test
	@DisplayName("N7 a file is applied with the events, dossiers and audit rows of single nominations")
	void aFileIsApplied() {
		var own = this.scene.aCommune("A1");
		var file = csv(
				ImportFiles.HEADINGS.stream().map(String::toUpperCase).map(ImportApplicationTests::decomposed).toList(),
				List.of(row("A1", "Đặng Thị Một"), row("", decomposed("Đặng Thị Hòa"))));
		var preview = this.scene.preview(this.scene.officerOf(own), CSV, withMark(file));
		assertThat(preview.path("state").asString()).isEqualTo("CHECKED");
		assertThat(this.scene.nominated(own)).isZero();
		var applied = this.scene.apply(this.scene.officerOf(own), preview, "\"1\"");
		assertThat(applied.path("state").asString()).isEqualTo("APPLIED");
		assertThat(this.scene.rowsKept(preview)).isZero();
		var nominations = this.scene.database
			.sql("select nomination_id from nomination where nominating_unit_id = ? order by nomination_id")
			.param(own)
			.query(UUID.class)
			.list();
		assertThat(nominations).hasSize(2);
		var events = ImportScene.awaitEvents("thidua.nominations", nominations.getFirst());
		assertThat(events.getFirst().json().path("submittedToUnitId").asString())
			.isEqualTo(this.scene.sample.district.toString());
		var figure = ImportScene.awaitEvents("thidua.dossiers", nominations.getFirst())
			.getFirst()
			.json()
			.path("figures")
			.path(0);
		assertThat(figure.path("value").asString()).isEqualTo("1234.5");
		assertThat(figure.path("period").asString()).isEqualTo("2023-06");
		var nominee = UUID.fromString(events.getFirst().json().path("nomineeId").asString());
		assertThat(ImportScene.awaitEvents("thidua.people", nominee)).hasSize(1);
		assertThat(this.scene.audited("SubmitNomination", nominations.get(0), nominations.get(1))).isEqualTo(2);
		assertThat(this.scene.audited("ApplyNominationImport", UUID.fromString(ImportScene.id(preview)))).isEqualTo(1);
		assertThat(this.scene.database.sql("select name from nominee where unit_id = ?")
			.param(own)
			.query(String.class)
			.list()).contains("Đặng Thị Hòa");
	}

	@Test
	@DisplayName("N7 what became invalid since the preview is told like a preview, and nothing is imported")
	void whatBecameInvalidMeanwhile() {
		var own = this.scene.aCommune("B1");
		var preview = this.scene.preview(this.scene.officerOf(own), XLSX,
				xlsx(List.of(row("", "Trịnh Thị Một"), row("", "Trịnh Thị Hai"), row("", "Trịnh Thị Ba"))));
		this.scene.sample
			.post("/api/v1/nominations", this.scene.officerOf(own),
					SampleProvince.aNomination(this.scene.round, "TRỊNH THỊ HAI"))
			.expectStatus()
			.isCreated();
		var refused = this.scene.apply(this.scene.officerOf(own), preview, "\"1\"");
		assertThat(refused.path("state").asString()).isEqualTo("REFUSED");
		assertThat(refused.path("validRows").asInt()).isEqualTo(2);
		assertThat(ImportScene.told(refused)).containsExactly("3 Họ và tên NOMINEE_IN_ROUND_ALREADY");
		assertThat(this.scene.nominated(own)).isEqualTo(1);
		assertThat(this.scene.rowsKept(preview)).isZero();
	}

	@Test
	@DisplayName("N7 a failure in the middle leaves nothing, and the file can be applied afterwards")
	void aFailureInTheMiddleLeavesNothing() {
		var own = this.scene.aCommune("C1");
		var preview = this.scene.preview(this.scene.officerOf(own), CSV,
				csv(IntStream.range(0, 50).mapToObj((i) -> row("", "Tạ Thị Số " + i)).toList()));
		this.scene.database.sql("""
				create function fail_in_the_middle() returns trigger language plpgsql as $$
				begin
				  if new.content::text like '%nuôi heo đất%' and exists (select from nomination
				    join nominee using (nominee_id)
				    where nomination_id = new.nomination_id and name = 'Tạ Thị Số 25') then
				    raise exception 'planted';
				  end if;
				  return new;
				end $$;
				create constraint trigger planted after insert on dossier for each row
				  execute function fail_in_the_middle()
				""").update();
		try {
			assertThat(this.scene.apply(this.scene.officerOf(own), preview, "\"1\"").path("code").asString())
				.isEqualTo("INTERNAL_ERROR");
		}
		finally {
			this.scene.database.sql("drop trigger planted on dossier; drop function fail_in_the_middle").update();
		}
		assertThat(this.scene.nominated(own)).isZero();
		assertThat(this.scene.database.sql("select count(*) from nominee where unit_id = ?")
			.param(own)
			.query(Long.class)
			.single()).isZero();
		assertThat(this.scene.apply(this.scene.officerOf(own), preview, "\"1\"").path("state").asString())
			.isEqualTo("APPLIED");
		assertThat(this.scene.nominated(own)).isEqualTo(50);
	}

	@Test
	@DisplayName("X4 a nominee whom someone else nominates at the same moment takes back what was written before")
	void someoneElseAtTheSameMoment() {
		var own = this.scene.aCommune("J1");
		var preview = this.scene.preview(this.scene.officerOf(own), CSV,
				csv(List.of(row("", "Mạc Thị Mới"), row("", "Mạc Thị Chung"))));
		try (var other = Executors.newSingleThreadExecutor()) {
			var answer = this.transaction.execute((_) -> {
				var nominee = UUID.randomUUID();
				this.scene.database.sql("""
						insert into nominee (nominee_id, revision, unit_id, kind, name, identity_key, birth_year,
						  consent_to_publish) values (?, 1, ?, 'MEMBER', ?, ?, 1985, true)
						""").params(nominee, own, "Mạc Thị Chung", NameKey.of("Mạc Thị Chung")).update();
				this.scene.database.sql("""
						insert into nomination (nomination_id, revision, round_id, nominee_id, nominee_kind,
						  nominating_unit_id, state, step, submitted_to_unit_id, submitted_at, on_time)
						values (gen_random_uuid(), 1, ?, ?, 'MEMBER', ?, 'SUBMITTED', 1, ?, now(), true)
						""").params(this.scene.round, nominee, own, this.scene.sample.district).update();
				var waiting = other.submit(() -> this.scene.apply(this.scene.officerOf(own), preview, "\"1\""));
				await().atMost(Duration.ofSeconds(30)).until(this::someoneWaits);
				return waiting;
			});
			assertThat(ImportScene.told(answer.get())).containsExactly("3 Họ và tên NOMINEE_IN_ROUND_ALREADY");
		}
		catch (ExecutionException | InterruptedException failure) {
			throw new AssertionError(failure);
		}
		assertThat(this.scene.nominated(own)).isEqualTo(1);
		assertThat(this.scene.database.sql("select name from nominee where unit_id = ?")
			.param(own)
			.query(String.class)
			.list()).containsExactly("Mạc Thị Chung");
	}

	private boolean someoneWaits() {
		return this.scene.database.sql("""
				select exists (select from pg_locks where not granted and locktype = 'transactionid')
				""").query(Boolean.class).single();
	}

	@Test
	@DisplayName("X4 the same application sent twice takes effect once")
	void theSameApplicationTwice() {
		var own = this.scene.aCommune("D1");
		var preview = this.scene.preview(this.scene.officerOf(own), CSV, csv(List.of(row("", "Quách Thị Lặp"))));
		var key = UUID.randomUUID().toString();
		var first = SampleProvince
			.body(this.scene.application(this.scene.officerOf(own), preview, "\"1\"", key).expectStatus().isOk());
		var second = SampleProvince
			.body(this.scene.application(this.scene.officerOf(own), preview, "\"1\"", key).expectStatus().isOk());
		assertThat(second).isEqualTo(first);
		assertThat(this.scene.apply(this.scene.officerOf(own), preview, "\"1\"").path("code").asString())
			.isEqualTo("CONCURRENT_CHANGE");
		assertThat(this.scene.apply(this.scene.officerOf(own), preview, "\"2\"").path("code").asString())
			.isEqualTo("IMPORT_APPLIED_ALREADY");
		assertThat(this.scene.nominated(own)).isEqualTo(1);
	}

	private static String decomposed(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFD);
	}

	private static byte[] withMark(byte[] csv) {
		return ("\uFEFF" + new String(csv, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
	}

}
