package vn.thidua.local.outside;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A subscriber as the Standard Webhooks specification wants one: verifies the signature,
 * keeps the message by its id, then answers. An answer that gets lost makes the sender
 * send again, which changes nothing here.
 */
final class WebhookReceiver implements HttpHandler {

	private static final String ID = "webhook-id";

	private final DurableFolder folder;

	private final String secret;

	private final Clock clock;

	private WebhookReceiver(DurableFolder folder, String secret, Clock clock) {
		this.folder = folder;
		this.secret = secret;
		this.clock = clock;
	}

	/**
	 * @param secret what the sender signs with
	 */
	static WebhookReceiver into(Path path, String secret, Clock clock) throws IOException {
		return new WebhookReceiver(DurableFolder.at(path, ".json"), secret, clock);
	}

	int count() throws IOException {
		return this.folder.files().size();
	}

	/** Oldest first. */
	List<ReceivedWebhook> webhooks() throws IOException {
		var webhooks = new ArrayList<ReceivedWebhook>();
		for (var file : this.folder.files()) {
			webhooks.add(JsonMapper.shared().readValue(Files.readAllBytes(file), ReceivedWebhook.class));
		}
		return webhooks;
	}

	List<Arrived> arrived() throws IOException {
		return webhooks().stream()
			.map((webhook) -> new Arrived(webhook.id(), "receiver", webhook.body().toString(),
					this.folder.copies(webhook.id())))
			.toList();
	}

	@Override
	public void handle(HttpExchange exchange) throws IOException {
		try (exchange) {
			exchange.sendResponseHeaders(receive(exchange), -1);
		}
	}

	private int receive(HttpExchange exchange) throws IOException {
		if (!exchange.getRequestMethod().equals("POST")) {
			return 405;
		}
		var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
		try {
			new Webhook(this.secret).verify(body, exchange.getRequestHeaders());
			var received = new ReceivedWebhook(exchange.getRequestHeaders().getFirst(ID), this.clock.instant(),
					JsonMapper.shared().readTree(body));
			this.folder.store(received.id(), JsonMapper.shared().writeValueAsBytes(received));
			return 204;
		}
		catch (WebhookVerificationException | EmptyWebhookSecretException ex) {
			return 401;
		}
		catch (JacksonException | IllegalArgumentException ex) {
			return 400;
		}
	}

}
