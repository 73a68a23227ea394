package vn.thidua.nomination;

import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;

import vn.thidua.testkit.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.nomination.ImportFiles.CSV;
import static vn.thidua.nomination.ImportFiles.XLSX;
import static vn.thidua.nomination.ImportFiles.csv;
import static vn.thidua.nomination.ImportFiles.row;
import static vn.thidua.nomination.ImportFiles.xlsx;

/** As many rows as a file may have. */
@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LargeImportTests {

	private static final int MANY = 10_000;

	private final ImportScene scene;

	LargeImportTests(@Autowired RestTestClient client, @Autowired JdbcClient database) {
		this.scene = new ImportScene(client, database);
	}

	@BeforeAll
	void foundTheProvince() {
		this.scene.founded();
	}

	@ParameterizedTest
	@ValueSource(strings = { CSV, XLSX })
	@DisplayName("N7 ten thousand rows are checked and applied")
	void tenThousandRows(String format) {
		var own = this.scene.aCommune("M" + format.length());
		var rows = IntStream.range(0, MANY).mapToObj((i) -> row("", "Nguyễn Thị Hoa " + i)).toList();
		byte[] file = format.equals(CSV) ? csv(rows) : xlsx(rows);
		var preview = this.scene.preview(this.scene.officerOf(own), format, file);
		assertThat(preview.path("validRows").asInt()).isEqualTo(MANY);
		assertThat(this.scene.apply(this.scene.officerOf(own), preview, "\"1\"").path("state").asString())
			.isEqualTo("APPLIED");
		assertThat(this.scene.nominated(own)).isEqualTo(MANY);
		assertThat(this.scene.database.sql("""
				select count(*) from outbox join nomination on key = nomination_id::text
				where nominating_unit_id = ?
				""").param(own).query(Long.class).single()).isEqualTo(2L * MANY);
		assertThat(this.scene.database
			.sql("select count(*) from outbox join nominee on key = nominee_id::text where unit_id = ?")
			.param(own)
			.query(Long.class)
			.single()).isEqualTo(MANY);
	}

}
