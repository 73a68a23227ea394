package vn.thidua.notification;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.thidua.contracts.PublishedEvents;

import static org.assertj.core.api.Assertions.assertThat;

class AwardIsPassedOnTests extends NotificationServiceTest {

	@ParameterizedTest
	@ValueSource(strings = { "unit nominee award", "nominee award unit", "award unit nominee", "award nominee unit",
			"unit award nominee", "nominee unit award" })
	@DisplayName("R3 X4 in whatever order topics tell, one email and one webhook leave")
	void onceInAnyOrder(String order) {
		try (var receiver = Receiver.start()) {
			var world = World.fresh();
			subscribe(world, receiver.url("/in"));
			for (String told : order.split(" ", -1)) {
				switch (told) {
					case "unit" -> world.tellUnits();
					case "nominee" -> world.tellNominee(true);
					default -> world.tellAward();
				}
				settle();
			}
			eventually(() -> assertThat(Mailbox.of(world)).hasSize(1));
			eventually(() -> assertThat(receiver.callsAbout(world)).hasSize(1));
			eventually(() -> assertThat(deliveries(world)).extracting("state").containsExactly("SENT", "SENT"));
		}
	}

	@Test
	@DisplayName("R3 an email waits, visibly, until unit, mailbox and nominee are known")
	void waitsVisibly() {
		var world = World.fresh();
		world.tellProvince();
		world.tellAward();
		settle();
		expectWaiting(world);
		world.tellNominee(true);
		settle();
		expectWaiting(world);
		world.tellCommune(null);
		settle();
		expectWaiting(world);
		world.tellUnits();
		eventually(() -> assertThat(Mailbox.of(world)).hasSize(1));
	}

	@Test
	@DisplayName("X4 an award told again, by the same event or another, changes nothing")
	void redeliveryChangesNothing() {
		try (var receiver = Receiver.start(); var later = Receiver.start()) {
			var world = World.known();
			subscribe(world, receiver.url("/in"));
			var eventId = UUID.randomUUID();
			world.tellAward(eventId);
			eventually(() -> assertThat(Mailbox.of(world)).hasSize(1));
			subscribe(world, later.url("/in"));
			world.tellAward(eventId);
			var another = UUID.randomUUID();
			world.tellAward(another);
			applied(another);
			settle();
			assertThat(Mailbox.of(world)).hasSize(1);
			assertThat(receiver.callsAbout(world)).hasSize(1);
			assertThat(later.callsAbout(world)).isEmpty();
			assertThat(deliveries(world)).hasSize(2);
		}
	}

	@Test
	@DisplayName("A6 R3 a revocation, told once or twice, leaves as one email and one webhook, and stands on the page")
	void aRevocationIsPassedOn() {
		try (var receiver = Receiver.start()) {
			var world = World.known();
			subscribe(world, receiver.url("/in"));
			world.tellAward();
			world.tellRevocation();
			applied(world.tellRevocation());

			eventually(() -> assertThat(Mailbox.of(world)).extracting(AwardIsPassedOnTests::subject)
				.containsExactlyInAnyOrder("Khen thưởng: Bằng khen – Quyết định số 12/QĐ-BTV",
						"Thu hồi khen thưởng: Bằng khen – Quyết định số 12/QĐ-BTV"));
			eventually(() -> assertThat(receiver.callsAbout(world)).hasSize(2));
			settle();
			assertThat(receiver.callsAbout(world)).extracting(Receiver.Call::body)
				.filteredOn((body) -> body.contains("vn.thidua.award.revoked.v1"))
				.singleElement()
				.asString()
				.contains("13/QĐ-BTV", "FALSE_ACHIEVEMENT");
			assertThat(deliveries(world)).hasSize(4);
			this.http.get()
				.uri("/awards/" + world.awardId())
				.exchange()
				.expectBody(String.class)
				.value((page) -> assertThat(page).contains("Đã thu hồi theo Quyết định số 13/QĐ-BTV ngày 09/11/2023"));
		}
	}

	private static String subject(MimeMessage message) {
		try {
			return message.getSubject();
		}
		catch (MessagingException failure) {
			throw new IllegalStateException(failure);
		}
	}

	@Test
	@DisplayName("X4 an event that cannot be read is parked, and others go on")
	void malformedIsParked() {
		var world = World.known();
		var broken = UUID.randomUUID();
		for (String body : List.of("{", "{\"awardId\":\"x\"}", "[]")) {
			ToldOnKafka.send(PublishedEvents.NOMINATION_AWARDED, broken, 1, UUID.randomUUID(),
					body.getBytes(StandardCharsets.UTF_8));
		}
		world.tellAward();
		eventually(() -> assertThat(Mailbox.of(world)).hasSize(1));
		eventually(() -> assertThat(this.jdbc.sql("select count(*) from parked_event where key = ?")
			.param(broken.toString())
			.query(Long.class)
			.single()).isEqualTo(3));
	}

	private void expectWaiting(World world) {
		assertThat(Mailbox.of(world)).isEmpty();
		this.http.get()
			.uri("/api/v1/deliveries?kind=EMAIL&state=WAITING&size=200")
			.headers(admin(world))
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody(String.class)
			.value((body) -> assertThat(body).contains(world.awardId().toString()));
	}

}
