package vn.thidua.reporting.dashboard;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.thidua.contracts.PublishedEvents;
import vn.thidua.contracts.round.RoundClosedV1;
import vn.thidua.reporting.Broadcast;
import vn.thidua.reporting.ReportingTest;
import vn.thidua.reporting.Story;
import vn.thidua.reporting.Story.Nomination;
import vn.thidua.reporting.signin.Browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@ReportingTest
class RoundPagesTests {

	private static final Pattern ASSET = Pattern.compile("(?:href|src)=\"(/(?:assets|webjars)/[^\"]+)\"");

	@LocalServerPort
	private int port;

	private final Story story = Story.begin();

	private Browser province = Browser.fresh(0);

	@BeforeEach
	void aRoundIsUnderWay() {
		var units = this.story.province();
		Broadcast.tell(this.story.submitted(Nomination.by(units.xuanHoa()), units.keSach(), 1));
		Broadcast.tell(this.story.submitted(Nomination.lateBy(units.anHiep()), units.chauThanh(), 1));
		Broadcast.tell(this.story.round());
		Broadcast.organisation(units);
		this.province = signedIn(units.top());
		await().atMost(Duration.ofSeconds(90))
			.untilAsserted(() -> assertThat(this.province.get(page()).body()).contains("33,3%"));
	}

	@Test
	@DisplayName("P1, P5 The first page is the newest round, in Vietnamese")
	void theFirstPageIsTheNewestRound() {
		var page = this.province.get("/");

		assertThat(page.uri().getPath()).isEqualTo(page());
		assertThat(page.body()).contains("<html lang=\"vi\"", "Xét tặng năm 2023", "14/10/2023", "Huyện Kế Sách",
				"2 trên 6", "33,3%");
	}

	@Test
	void inEnglishForWhoeverSwitches() {
		assertThat(this.province.get(page() + "?lang=en").body()).contains("<html lang=\"en\"", "33.3%", "Last day");
		assertThat(this.province.get(page()).body()).as("remembered").contains("<html lang=\"en\"");
		assertThat(this.province.get(page() + "?lang=vi").body()).contains("<html lang=\"vi\"");
		assertThat(this.province.get(page() + "?lang=fr").body()).contains("<html lang=\"vi\"");
	}

	@Test
	@DisplayName("P1 Below a district the page names the communes that have not submitted")
	void belowADistrictMissingCommunesAreNamed() {
		var page = this.province.get(page() + "?unit=" + this.story.province().keSach()).body();

		assertThat(page).contains("Chưa nộp (1)", "Xã Ba Trinh", "Xã Xuân Hòa", "Tỉnh Sóc Trăng")
			.doesNotContain("Xã An Hiệp");
	}

	@Test
	@DisplayName("X1 A district's page shows its communes and nobody else's")
	void aDistrictSeesItsOwn() {
		var units = this.story.province();
		var district = signedIn(units.keSach());

		assertThat(district.get(page()).body()).contains("Xã Xuân Hòa").doesNotContain("Xã An Hiệp", "Tỉnh Sóc Trăng");
		assertThat(district.get(page() + "?unit=" + units.chauThanh()).statusCode()).isEqualTo(404);
		assertThat(district.get(page() + "?unit=" + units.top()).statusCode()).isEqualTo(404);
		assertThat(district.get(page() + "/live?unit=" + units.anHiep()).statusCode()).isEqualTo(404);
	}

	@Test
	@DisplayName("X1 Another province's round is a page that is not found, said in plain words")
	void anotherProvincesRoundIsNotFound() {
		var stranger = signedIn(UUID.randomUUID()).get(page());

		assertThat(stranger.statusCode()).isEqualTo(404);
		assertThat(stranger.body()).contains("Không tìm thấy trang", "không thuộc đơn vị của bạn");
		assertThat(this.province.get("/rounds/no-round").statusCode()).isEqualTo(404);
	}

	@Test
	@DisplayName("P1 The changing part is sent again when it has changed, and only then")
	void theChangingPartIsSentWhenItHasChanged() {
		var units = this.story.province();
		var part = page() + "/live";
		var seen = this.province.get(part).headers().firstValue("ETag").orElseThrow();
		assertThat(this.province.get(part, "If-None-Match", seen).statusCode()).isEqualTo(304);

		Broadcast.tell(this.story.submitted(Nomination.by(units.an()), units.chauThanh(), 1));

		await().atMost(Duration.ofSeconds(90))
			.untilAsserted(() -> assertThat(this.province.get(part, "If-None-Match", seen).body()).contains("50,0%"));
	}

	@Test
	@DisplayName("N3 A closed round's page says since when nothing more is nominated in it")
	void aClosedRoundsPageSaysSo() {
		assertThat(this.province.get(page()).body()).doesNotContain("đã khóa ngày");

		Broadcast.tell(PublishedEvents.ROUND_CLOSED, this.story.roundId(), 2,
				new RoundClosedV1(this.story.roundId(), Instant.parse("2023-10-19T18:00:00Z")));

		await().atMost(Duration.ofSeconds(90))
			.untilAsserted(() -> assertThat(this.province.get(page()).body()).contains("đã khóa ngày 20/10/2023"));
		assertThat(this.province.get(page() + "?lang=en").body()).contains("closed on 20/10/2023");
	}

	@Test
	void whereThereIsNoRoundYetThePageWaitsForOne() {
		var units = this.story.province();

		assertThat(signedIn(UUID.randomUUID()).get("/", "HX-Request", "true").headers().firstValue("HX-Redirect"))
			.isEmpty();
		assertThat(signedIn(units.top()).get("/", "HX-Request", "true").headers().firstValue("HX-Redirect"))
			.contains(page());
	}

	@Test
	void whatAPageLoadsIsKeptByTheBrowser() {
		var assets = ASSET.matcher(this.province.get(page()).body()).results().map((match) -> match.group(1)).toList();

		assertThat(assets).hasSizeGreaterThan(4).allSatisfy((asset) -> {
			var answer = Browser.fresh(this.port).get(asset);
			assertThat(answer.statusCode()).isEqualTo(200);
			assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("max-age=31536000");
			assertThat(asset).as("its address names its content").matches(".*-[0-9a-f]{32}\\.(css|js|svg)");
		});
	}

	private String page() {
		return "/rounds/" + this.story.roundId();
	}

	private Browser signedIn(UUID unit) {
		Browser.willBe("officer", unit, "unit-officer");
		var browser = Browser.fresh(this.port);
		browser.get("/");
		return browser;
	}

}
