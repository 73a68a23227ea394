package vn.thidua.local.outside;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Properties;

import com.standardwebhooks.Webhook;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.thidua.local.site.DataDirectory;
import vn.thidua.local.site.PortPlan;
import vn.thidua.local.site.PortUse;
import vn.thidua.local.site.SampleClock;
import vn.thidua.local.site.Site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class OutsideWorldTests {

	private static final String AWARD = """
			{"type":"award.published","data":{"name":"Nguyễn Thị <Ánh>"}}""";

	@TempDir
	private Path folder;

	private final PortPlan ports = new PortPlan(22_000).firstFree();

	private OutsideWorld outside;

	private final HttpClient http = HttpClient.newHttpClient();

	@BeforeEach
	void open() {
		this.outside = OutsideWorld
			.open(new Site(this.folder, new DataDirectory(this.folder), this.ports, new SampleClock(Duration.ZERO)));
	}

	@AfterEach
	void close() {
		this.outside.close();
		this.http.close();
	}

	@Test
	void anEmailSentTwiceIsThereOnce() throws Exception {
		send(mail("<award-1@soctrang.example>", "Chúc mừng chị Ánh"));
		send(mail("<award-1@soctrang.example>", "Chúc mừng chị Ánh"));
		send(mail("<award-2@soctrang.example>", "Chúc mừng <b>chị</b> Đào"));

		assertThat(this.outside.mailsReceived()).isEqualTo(2);
		assertThat(this.folder.resolve("inbox/award-1%40soctrang.example.eml")).exists();
		assertThat(json("/inbox.json").findValuesAsString("subject")).containsExactly("Chúc mừng chị Ánh",
				"Chúc mừng <b>chị</b> Đào");
		assertThat(get("/").body()).contains("Thư điện tử (2)", "Chúc mừng &lt;b&gt;chị&lt;/b&gt; Đào");
	}

	@Test
	void anEmailIsOnTheDiskBeforeItIsAcknowledged() throws Exception {
		Files.move(this.folder.resolve("inbox"), this.folder.resolve("gone"));

		assertThatExceptionOfType(SMTPSendFailedException.class)
			.isThrownBy(() -> send(mail("<award-1@soctrang.example>", "Chúc mừng")))
			.satisfies((refused) -> assertThat(refused.getReturnCode()).isEqualTo(451));
	}

	@Test
	void anEmailWithoutMessageIdIsRefusedForGood() {
		assertThatExceptionOfType(SMTPSendFailedException.class).isThrownBy(() -> send(mail("", "Chúc mừng")))
			.satisfies((refused) -> assertThat(refused.getReturnCode()).isEqualTo(554));
	}

	@Test
	void aSignedWebhookSentTwiceIsThereOnce() throws Exception {
		assertThat(post("msg_1", AWARD, signature("msg_1", AWARD))).isEqualTo(204);
		assertThat(post("msg_1", AWARD, signature("msg_1", AWARD))).isEqualTo(204);
		assertThat(post("msg_2", AWARD, signature("msg_2", AWARD))).isEqualTo(204);

		assertThat(this.outside.webhooksReceived()).isEqualTo(2);
		assertThat(json("/webhooks.json").findValuesAsString("id")).containsExactly("msg_1", "msg_2");
		assertThat(json("/webhooks.json").at("/0/body/data/name").asString()).isEqualTo("Nguyễn Thị <Ánh>");
		assertThat(get("/").body()).contains("award.published", "Nguyễn Thị &lt;Ánh&gt;").doesNotContain("<Ánh>");
	}

	@Test
	void aWebhookSignedForAnotherBodyIsNotKept() throws Exception {
		assertThat(post("msg_1", AWARD.replace("Ánh", "Đào"), signature("msg_1", AWARD))).isEqualTo(401);
		assertThat(post("msg_2", AWARD, signature("msg_1", AWARD))).isEqualTo(401);
		assertThat(this.outside.webhooksReceived()).isZero();
	}

	@Test
	void whatCameIsThereAfterARestart() throws Exception {
		send(mail("<award-1@soctrang.example>", "Chúc mừng"));
		post("msg_1", AWARD, signature("msg_1", AWARD));
		close();
		open();
		assertThat(this.outside.mailsReceived()).isEqualTo(1);
		assertThat(this.outside.webhooksReceived()).isEqualTo(1);
	}

	private MimeMessage mail(String messageId, String subject) throws MessagingException {
		var settings = new Properties();
		settings.setProperty("mail.smtp.host", "127.0.0.1");
		settings.setProperty("mail.smtp.port", Integer.toString(this.ports.of(PortUse.SMTP)));
		var message = new MimeMessage(Session.getInstance(settings)) {

			@Override
			protected void updateMessageID() throws MessagingException {
				setHeader("Message-ID", messageId);
			}

		};
		message.setFrom(new InternetAddress("thidua@soctrang.example"));
		message.setRecipient(Message.RecipientType.TO, new InternetAddress("phunu.31499@soctrang.example"));
		message.setSubject(subject, "UTF-8");
		message.setText("Hội LHPN tỉnh Sóc Trăng trân trọng thông báo.", "UTF-8");
		message.saveChanges();
		return message;
	}

	private static void send(MimeMessage message) throws MessagingException {
		Transport.send(message);
	}

	private String signature(String id, String body) throws Exception {
		return new Webhook(this.outside.webhookSecret()).sign(id, Instant.now().getEpochSecond(), body);
	}

	private int post(String id, String body, String signature) throws IOException, InterruptedException {
		var request = HttpRequest.newBuilder(this.outside.webhookAddress())
			.header("webhook-id", id)
			.header("webhook-timestamp", Long.toString(Instant.now().getEpochSecond()))
			.header("webhook-signature", signature)
			.POST(HttpRequest.BodyPublishers.ofString(body))
			.build();
		return this.http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
	}

	private JsonNode json(String path) throws IOException, InterruptedException {
		return JsonMapper.shared().readTree(get(path).body());
	}

	private HttpResponse<String> get(String path) throws IOException, InterruptedException {
		URI address = this.ports.http(PortUse.OUTSIDE).resolve(path);
		return this.http.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
	}

}
