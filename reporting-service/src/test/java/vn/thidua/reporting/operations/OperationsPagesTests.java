package vn.thidua.reporting.operations;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.ClassUtils;

import vn.thidua.contracts.PublishedEvents;
import vn.thidua.engines.Ports;
import vn.thidua.reporting.Broadcast;
import vn.thidua.reporting.Story;
import vn.thidua.reporting.signin.Browser;
import vn.thidua.reporting.signin.StandInIssuer;
import vn.thidua.testkit.RealPartsInitializer;
import vn.thidua.testkit.TestTopics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * An operator at work, on a service that knows where it is itself; the others are away.
 */
class OperationsPagesTests {

	private static final int PORT = Ports.free();

	private static final ConfigurableApplicationContext SERVICE = start();

	private final Story story = Story.begin();

	@AfterAll
	static void stop() {
		SERVICE.close();
	}

	@Test
	@DisplayName("P5, X4 An operator sees what is parked and why, and discards it with a reason")
	void anOperatorResolvesWhatIsParked() {
		var operator = signedIn("admin");
		UUID key = UUID.randomUUID();
		TestTopics.publishJunk(PublishedEvents.NOMINATION_SUBMITTED.topic().name(), key.toString(), "{ no event");
		await().atMost(Duration.ofSeconds(60))
			.untilAsserted(() -> assertThat(operator.get("/operations").body()).contains(key.toString()));
		var page = operator.get("/operations").body();
		assertThat(page).contains("no header ce_id", "Không trả lời", "Xử lý lại cùng các sự kiện sau");

		var answer = operator.post(discardingForm(page, key),
				"reason=%s&_csrf=%s".formatted(URLEncoder.encode("Gửi nhầm", StandardCharsets.UTF_8), csrf(page)));

		assertThat(answer.body()).contains("Đã thực hiện.").doesNotContain(key.toString());
	}

	@Test
	@DisplayName("P5, X4 An operator sees whether anything differs, and when all was compared")
	void anOperatorSeesWhatDiffers() {
		var operator = signedIn("admin");
		assertThat(operator.get("/operations").body()).contains("Đối chiếu: không có chênh lệch");
		var jdbc = SERVICE.getBean(JdbcClient.class);
		jdbc.sql(
				"insert into reconciliation_difference values ('topic-to-inbox', 'topic', 'a'), ('topic-to-outbox', 'topic', 'a')")
			.update();
		jdbc.sql("update reconciliation_position set completed_at = now() - interval '7 minutes'").update();

		assertThat(operator.get("/operations").body()).contains("Đối chiếu: 2 chênh lệch",
				"Đối chiếu trọn vẹn lần cuối: 7 phút trước");
	}

	@Test
	@DisplayName("P5, X4 An operator has the figures built anew and sees how far it is")
	void anOperatorHasTheFiguresBuiltAnew() {
		var operator = signedIn("admin");
		var page = operator.get("/operations").body();
		operator.post("/operations/reporting-service/projection-replay", "_csrf=" + csrf(page));
		await().atMost(Duration.ofSeconds(60))
			.untilAsserted(() -> assertThat(operator.get("/operations").body()).contains("Số liệu đã được dựng lại."));
	}

	@Test
	@DisplayName("X1 The page is for operators alone")
	void onlyOperatorsComeHere() {
		var officer = signedIn("unit-officer");
		assertThat(officer.get("/operations").statusCode()).isEqualTo(403);
		assertThat(officer.get("/").body()).doesNotContain("href=\"/operations\"");
	}

	private Browser signedIn(String role) {
		var units = this.story.province();
		Broadcast.organisation(units);
		Broadcast.tell(this.story.round());
		Browser.willBe("someone", units.top(), role);
		var browser = Browser.fresh(PORT);
		await().atMost(Duration.ofSeconds(60))
			.untilAsserted(() -> assertThat(browser.get("/").body()).contains("Xét tặng năm 2023"));
		return browser;
	}

	private static String discardingForm(String page, UUID key) {
		return find("action=\"(/operations/[^\"]+/discard)\"", page.substring(page.indexOf(key.toString())));
	}

	private static String csrf(String page) {
		return URLEncoder.encode(find("name=\"_csrf\" value=\"([^\"]+)\"", page), StandardCharsets.UTF_8);
	}

	private static String find(String pattern, String text) {
		var found = Pattern.compile(pattern).matcher(text);
		assertThat(found.find()).as(pattern).isTrue();
		return found.group(1);
	}

	private static ConfigurableApplicationContext start() {
		var application = ClassUtils.resolveClassName("vn.thidua.reporting.ReportingService", null);
		SpringApplication service = new SpringApplicationBuilder(application)
			.initializers(new RealPartsInitializer(), new StandInIssuer())
			.build();
		return service.run("--server.port=" + PORT, "--thidua.operations.reporting=http://127.0.0.1:" + PORT,
				"--thidua.operations.nomination=http://127.0.0.1:9", "--thidua.operations.appraisal=http://127.0.0.1:9",
				"--thidua.operations.notification=http://127.0.0.1:9",
				"--spring.cloud.stream.bindings.events-in-0.group=operations-" + UUID.randomUUID());
	}

}
