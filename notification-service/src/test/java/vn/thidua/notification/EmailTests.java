package vn.thidua.notification;

import java.util.Objects;

import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EmailTests extends NotificationServiceTest {

	@Test
	@DisplayName("R3 X3 the unit reads in Vietnamese who was awarded what by which decision")
	void tellsTheUnit() throws Exception {
		var world = World.known();
		world.tellAward();
		eventually(() -> assertThat(Mailbox.of(world)).hasSize(1));
		var message = Mailbox.of(world).getFirst();
		assertThat(message.getSubject()).isEqualTo("Khen thưởng: Bằng khen – Quyết định số 12/QĐ-BTV");
		assertThat(message.getFrom()[0]).hasToString("khen-thuong@thidua.example");
		assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
		assertThat(message.getMessageID()).isEqualTo("<award-%s@thidua.example>".formatted(deliveryId(world)));
		for (String type : new String[] { "text/plain", "text/html" }) {
			assertThat(text(message, type)).contains("Kính gửi", world.unitName(), world.nomineeName(),
					"Đợt bình xét năm 2023", "Hội LHPN tỉnh Sóc Trăng thông báo khen thưởng", "20/10/2023",
					"https://thidua.example/awards/" + world.awardId());
		}
	}

	@Test
	@DisplayName("X2 a person erased before the email leaves is not named in it")
	void erasedIsNotNamed() throws Exception {
		var world = World.known();
		world.forgetNominee();
		settle();
		world.tellAward();
		eventually(() -> assertThat(Mailbox.of(world)).hasSize(1));
		var message = Mailbox.of(world).getFirst();
		assertThat(text(message, "text/plain")).doesNotContain(world.nomineeName())
			.contains("hội viên của " + world.unitName());
		assertThat(text(message, "text/html")).doesNotContain(world.nomineeName());
	}

	@Test
	@DisplayName("X4 an instance that dies between sending and noting leaves doubt; the same message is sent again")
	void doubtIsResolvedBySendingTheSame() throws Exception {
		var world = World.known();
		world.tellAward();
		eventually(() -> assertThat(Mailbox.of(world)).hasSize(1));
		eventually(() -> assertThat(deliveries(world)).extracting("state").containsExactly("SENT"));
		// As a claimant leaves it that was killed after the server had taken the message.
		this.jdbc.sql("""
				update delivery set state = 'SENDING', sent_at = null, claimed_until = now() - interval '1 second'
				where award_id = ?
				""").param(world.awardId()).update();
		eventually(() -> assertThat(Mailbox.of(world)).hasSize(2));
		assertThat(Mailbox.of(world).get(1).getMessageID()).isEqualTo(Mailbox.of(world).get(0).getMessageID());
		eventually(() -> this.http.get()
			.uri("/api/v1/deliveries/summary")
			.headers(admin(world))
			.exchange()
			.expectBody()
			.json("""
					{"emails": {"pending": 0, "sent": 1, "failed": 0, "inDoubt": 1},
					 "webhooks": {"pending": 0, "sent": 0, "failed": 0, "inDoubt": 0}}
					"""));
	}

	@Test
	@DisplayName("X4 a mail server that is away is waited for, however often that fails")
	void waitsForTheServer() {
		var world = World.known();
		Mailbox.stop();
		try {
			world.tellAward();
			eventually(() -> assertThat(deliveries(world)).first()
				.extracting("last_failure", "refusals")
				.containsExactly("SMTP_NOT_REACHABLE", 0));
			// More often than a refusal would be taken.
			eventually(() -> assertThat((Integer) Objects.requireNonNull(deliveries(world).getFirst().get("attempts")))
				.isGreaterThan(6));
			assertThat(deliveries(world)).first().extracting("state").isIn("PENDING", "SENDING");
		}
		finally {
			Mailbox.start();
		}
		eventually(() -> assertThat(Mailbox.of(world)).hasSize(1));
	}

	@Test
	@DisplayName("X4 a mailbox that is refused fails after a bounded number of attempts, and can be tried again")
	void refusedMailboxFails() {
		var world = World.fresh();
		world.tellUnits();
		world.tellNominee(true);
		world.tellCommune("không phải hộp thư");
		world.tellAward();
		eventually(() -> assertThat(deliveries(world)).first()
			.extracting("state", "refusals")
			.containsExactly("FAILED", 4));
		world.tellCommune(world.mailbox());
		settle();
		this.http.post()
			.uri("/api/v1/deliveries/{id}/retries", deliveryId(world))
			.headers(admin(world))
			.headers(newRequest())
			.exchange()
			.expectStatus()
			.isAccepted();
		eventually(() -> assertThat(Mailbox.of(world)).hasSize(1));
		assertThat(this.jdbc.sql("select act from audit_entry where subject_id = ?")
			.param(deliveryId(world).toString())
			.query(String.class)
			.list()).containsExactly("RetryDelivery");
	}

	private Object deliveryId(World world) {
		return Objects.requireNonNull(deliveries(world).getFirst().get("delivery_id"));
	}

	private static String text(MimeMessage message, String type) throws Exception {
		return text((Multipart) message.getContent(), type);
	}

	private static String text(Multipart parts, String type) throws Exception {
		var found = new StringBuilder();
		for (int i = 0; i < parts.getCount(); i++) {
			BodyPart part = parts.getBodyPart(i);
			if (part.getContent() instanceof MimeMultipart inner) {
				found.append(text(inner, type));
			}
			else if (part.isMimeType(type)) {
				found.append(part.getContent());
			}
		}
		return found.toString();
	}

}
