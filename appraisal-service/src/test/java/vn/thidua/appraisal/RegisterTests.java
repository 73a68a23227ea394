package vn.thidua.appraisal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.awaitility.Awaitility;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

import vn.thidua.platform.time.Vietnam;
import vn.thidua.testkit.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;

@ServiceTest
class RegisterTests {

	private final LocalDate today = LocalDate.now(Vietnam.ZONE);

	@Autowired
	private RestTestClient client;

	private SampleRound round;

	@BeforeEach
	void openRound() {
		this.round = SampleRound.opened(this.client);
	}

	@Test
	@DisplayName("A6, X3 the register is searched by number, kind, year and recipient, blind to diacritics")
	void isSearched() {
		var nominations = this.round.proposed(2);
		this.round.describe(nominations.get(0), "Đặng Thị Thu Hà");
		this.round.describe(nominations.get(1), "Lê Thị Hạ");
		issue(nominations.get(0), "COMMENDATION");
		issue(nominations.get(1), "CERTIFICATE_OF_COMMENDATION");

		Awaitility.await()
			.atMost(Duration.ofSeconds(60))
			.untilAsserted(() -> assertThat(found("recipient=dang thi ha")).containsExactly("1/QĐ-BTV"));
		assertThat(found("recipient=le HẠ")).containsExactly("2/QĐ-BTV");
		assertThat(found("recipient=hà")).containsExactly("2/QĐ-BTV", "1/QĐ-BTV");
		assertThat(found("recipient=' \\ & |")).isEmpty();
		assertThat(found("number=2/qđ")).containsExactly("2/QĐ-BTV");
		assertThat(found("number=%")).isEmpty();
		assertThat(found("kind=COMMENDATION")).containsExactly("1/QĐ-BTV");
		assertThat(found("year=" + this.today.getYear())).hasSize(2);
		assertThat(found("year=2001")).isEmpty();
		assertThat(this.round.officer(this.round.district).get("/api/v1/decisions?recipient=ha").text("/total"))
			.isEqualTo("0");
		assertThat(this.round.officer(this.round.province).get("/api/v1/decisions?year=1").status()).isEqualTo(400);
	}

	private List<String> found(String query) {
		var pair = query.split("=", 2);
		return this.round.officer(this.round.province)
			.get("/api/v1/decisions?" + pair[0] + "={value}", pair[1])
			.body()
			.findValuesAsString("number");
	}

	@Test
	@DisplayName("A6, X1 the register is exported as CSV and XLSX, by given name, and no cell is a formula")
	void isExported() throws IOException {
		var nominations = this.round.proposed(3);
		this.round.describe(nominations.get(0), "Trần Thị Đung");
		this.round.describe(nominations.get(1), "=Phạm Thị An");
		this.round.describe(nominations.get(2), "Lê Thị Dung");
		issue(nominations, "COMMENDATION");
		var officer = new Edge(this.client, this.round.province, "unit-officer");

		Awaitility.await()
			.atMost(Duration.ofSeconds(60))
			.untilAsserted(() -> assertThat(csv(officer)).contains("'=Phạm Thị An", "Lê Thị Dung", "Trần Thị Đung"));

		var lines = csv(officer).lines().toList();
		assertThat(lines).hasSize(4);
		assertThat(lines.get(0)).startsWith("\uFEFFSố quyết định,");
		assertThat(lines.get(1)).contains("'=Phạm Thị An");
		assertThat(lines.get(2)).contains("Lê Thị Dung");
		var workbook = officer.get("/api/v1/decisions.xlsx?round=" + this.round.roundId);
		assertThat(workbook.headers().getContentDisposition().isAttachment()).isTrue();
		try (var book = new ReadableWorkbook(new ByteArrayInputStream(workbook.bytes()))) {
			var rows = book.getFirstSheet().read();
			assertThat(rows).hasSize(4);
			assertThat(rows.get(1).getCellText(6)).isEqualTo("'=Phạm Thị An");
			assertThat(rows)
				.allSatisfy((row) -> assertThat(row.stream().map(Cell::getType)).doesNotContain(CellType.FORMULA));
		}
		assertThat(csv(new Edge(this.client, this.round.district, "unit-officer")).lines()).hasSize(1);
	}

	private String csv(Edge user) {
		return new String(user.get("/api/v1/decisions.csv?round=" + this.round.roundId).bytes(),
				StandardCharsets.UTF_8);
	}

	private void issue(UUID nomination, String kind) {
		issue(List.of(nomination), kind);
	}

	private void issue(List<UUID> nominations, String kind) {
		var issued = this.round.committee()
			.post("/api/v1/decisions",
					Map.of("roundId", this.round.roundId, "decidedOn", this.today, "signatory",
							"Nguyễn Thị Mẫu, Chủ tịch", "legalBasis", "Luật Thi đua, khen thưởng", "kind", kind,
							"nominationIds", nominations));
		assertThat(issued.status()).isEqualTo(201);
	}

}
