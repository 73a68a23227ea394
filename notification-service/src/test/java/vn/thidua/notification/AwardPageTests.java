package vn.thidua.notification;

import java.util.UUID;
import java.util.regex.Pattern;

import javax.sql.DataSource;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import vn.thidua.testkit.DatabaseText;

import static org.assertj.core.api.Assertions.assertThat;

class AwardPageTests extends NotificationServiceTest {

	@Autowired
	private DataSource database;

	private static final Pattern STYLESHEET = Pattern.compile("rel=\"stylesheet\" href=\"([^\"]+)\"");

	@Test
	@DisplayName("R3 anyone reads on a page who was awarded what, if she agreed")
	void namedWithConsent() {
		var world = told(World.known());
		assertThat(page(world)).contains("lang=\"vi\"", "Bằng khen", world.nomineeName(), world.unitName(),
				"Số 12/QĐ-BTV", "20/10/2023", "Hội LHPN tỉnh Sóc Trăng", "Đợt bình xét năm 2023");
	}

	@Test
	@DisplayName("X2 whoever did not agree, is unknown or erased is not named")
	void unnamedWithout() {
		var world = World.fresh();
		told(world);
		assertThat(page(world)).contains("hội viên của Hội Liên hiệp Phụ nữ");
		world.tellUnits();
		world.tellNominee(false);
		eventually(() -> assertThat(page(world)).contains("hội viên của " + world.unitName())
			.doesNotContain(world.nomineeName()));
		world.tellNominee(true);
		eventually(() -> assertThat(page(world)).contains(world.nomineeName()));
		world.forgetNominee();
		eventually(() -> assertThat(page(world)).contains("hội viên của " + world.unitName())
			.doesNotContain(world.nomineeName()));
	}

	@Test
	@DisplayName("X2 of an erased person no word is left, whether the tombstone came before, after or twice")
	void noWordIsLeft() {
		var world = told(World.known());
		var unknown = World.fresh();
		eventually(() -> assertThat(page(world)).contains(world.nomineeName()));
		assertThat(DatabaseText.columnsWith(this.database, world.nomineeName())).containsExactly("nominee.name");
		world.forgetNominee();
		world.forgetNominee();
		unknown.forgetNominee();
		applied(unknown.tellNominee(true));
		applied(world.tellNominee(true));
		assertThat(DatabaseText.columnsWith(this.database, world.nomineeName())).isEmpty();
		assertThat(DatabaseText.columnsWith(this.database, unknown.nomineeName())).isEmpty();
		assertThat(page(world)).doesNotContain(world.nomineeName());
	}

	@Test
	@DisplayName("R3 the page may load its own styles and nothing else")
	void onlyItsOwnStyles() {
		var world = told(World.known());
		var styles = STYLESHEET.matcher(page(world)).results().map((match) -> match.group(1)).toList();
		assertThat(styles).hasSize(2)
			.allSatisfy((style) -> this.http.get().uri(style).exchange().expectStatus().isOk());
		this.http.get()
			.uri("/awards/{id}", world.awardId())
			.exchange()
			.expectHeader()
			.value("Content-Security-Policy",
					(policy) -> assertThat(policy).contains("default-src 'none'", "style-src 'self'",
							"frame-ancestors 'none'"))
			.expectHeader()
			.valueEquals("X-Content-Type-Options", "nosniff")
			.expectHeader()
			.valueEquals("Referrer-Policy", "no-referrer");
	}

	@ParameterizedTest
	@ValueSource(strings = { "0198c0de-0000-7000-8000-000000000000", "x", "12", "script" })
	void anUnknownAwardIsSaidToBeUnknown(String awardId) {
		this.http.get()
			.uri("/awards/" + awardId)
			.exchange()
			.expectStatus()
			.isNotFound()
			.expectBody(String.class)
			.value((body) -> assertThat(body).contains("Không tìm thấy khen thưởng này"));
	}

	@Test
	@DisplayName("X1 nothing else is open")
	void nothingElseIsOpen() {
		for (String path : new String[] { "/", "/awards", "/feeds/other", "/api/v1/deliveries",
				"/api/v1/deliveries/summary", "/awards/" + UUID.randomUUID() + "/more", "/actuator/prometheus" }) {
			this.http.get().uri(path).exchange().expectStatus().isUnauthorized();
		}
	}

	private World told(World world) {
		world.tellAward();
		eventually(() -> assertThat(deliveries(world)).isNotEmpty());
		return world;
	}

	private String page(World world) {
		return String.valueOf(this.http.get()
			.uri("/awards/{id}", world.awardId())
			.exchange()
			.expectStatus()
			.isOk()
			.expectHeader()
			.contentTypeCompatibleWith("text/html")
			.expectBody(String.class)
			.returnResult()
			.getResponseBody());
	}

}
