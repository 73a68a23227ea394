package vn.thidua.notification.webhook;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.client.RestClient;

import vn.thidua.engines.Ports;
import vn.thidua.notification.Receiver;
import vn.thidua.notification.delivery.Sending;

import static org.assertj.core.api.Assertions.assertThat;

/** The client against a receiver on this machine; no other address is ever called. */
class WebhookClientTests {

	private final Receiver receiver = Receiver.start();

	static WebhookProperties properties(boolean allowLoopback) {
		return new WebhookProperties("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=", allowLoopback,
				Duration.ofSeconds(2), Duration.ofSeconds(1));
	}

	@AfterEach
	void close() {
		this.receiver.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "127.0.0.1", "localhost", "[::1]", "127.1", "0.0.0.0", "[::ffff:127.0.0.1]" })
	@DisplayName("R3 this machine is not called, by address or by a name that leads to it")
	void loopbackIsNotCalled(String host) {
		var url = URI.create("http://%s:%d/in".formatted(host, this.receiver.port()));
		assertThat(post(client(false), url)).isEqualTo(new Sending.Refused("ADDRESS_NOT_ALLOWED"));
		assertThat(this.receiver.calls()).isEmpty();
	}

	@Test
	void itIsCalledWhereThatIsAllowed() {
		assertThat(post(client(true), URI.create("http://localhost:%d/in".formatted(this.receiver.port()))))
			.isEqualTo(new Sending.Taken());
		assertThat(this.receiver.calls()).hasSize(1);
	}

	@Test
	@DisplayName("R3 a redirect is not followed, wherever it leads")
	void redirectIsNotFollowed() {
		this.receiver.answering((exchange) -> {
			exchange.getResponseHeaders().set("Location", this.receiver.url("/elsewhere"));
			exchange.sendResponseHeaders(307, -1);
		});
		assertThat(post(client(true), URI.create(this.receiver.url("/in")))).isEqualTo(new Sending.Refused("HTTP_307"));
		assertThat(this.receiver.calls()).hasSize(1);
	}

	@Test
	@Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
	@DisplayName("R3 of an endless answer only the status is read")
	void endlessAnswerIsNotRead() {
		this.receiver.answering((exchange) -> {
			exchange.sendResponseHeaders(200, 0);
			var line = "x".repeat(8192).getBytes(StandardCharsets.UTF_8);
			for (var body = exchange.getResponseBody(); true;) {
				body.write(line);
			}
		});
		assertThat(post(client(true), URI.create(this.receiver.url("/in")))).isEqualTo(new Sending.Taken());
	}

	@Test
	void failedCallIsNotRepeatedByTheClientItself() {
		this.receiver.answering((exchange) -> {
			exchange.getResponseHeaders().set("Retry-After", "0");
			exchange.sendResponseHeaders(503, -1);
		});
		assertThat(post(client(true), URI.create(this.receiver.url("/in")))).isEqualTo(new Sending.Refused("HTTP_503"));
		assertThat(this.receiver.calls()).hasSize(1);
	}

	@Test
	void nobodyThereIsARefusalAndNoDoubt() {
		assertThat(post(client(true), URI.create("http://127.0.0.1:%d/".formatted(Ports.free()))))
			.isEqualTo(new Sending.Refused("NOT_REACHABLE"));
	}

	@Test
	void hangingUpBeforeAnAnswerLeavesDoubt() {
		this.receiver.answering((exchange) -> exchange.close());
		assertThat(post(client(true), URI.create(this.receiver.url("/in"))))
			.isEqualTo(new Sending.Unclear("BROKEN_OFF"));
		assertThat(this.receiver.calls()).hasSize(1);
	}

	private static WebhookClient client(boolean allowLoopback) {
		var properties = properties(allowLoopback);
		return new WebhookClient(RestClient.builder(), properties, new OutboundAddresses(properties));
	}

	private static Sending post(WebhookClient client, URI url) {
		return client.post(url, (headers) -> headers.set("webhook-id", "1"), "{}".getBytes(StandardCharsets.UTF_8));
	}

}
