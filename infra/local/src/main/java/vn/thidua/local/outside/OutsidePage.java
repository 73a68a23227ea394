package vn.thidua.local.outside;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import tools.jackson.databind.json.JsonMapper;

/**
 * What came, for people at {@code /} and for programs at {@code /inbox.json} and
 * {@code /webhooks.json}.
 */
final class OutsidePage implements HttpHandler {

	private static final String NOTHING = "<p>Chưa có gì.</p>";

	private final MailInbox inbox;

	private final WebhookReceiver receiver;

	OutsidePage(MailInbox inbox, WebhookReceiver receiver) {
		this.inbox = inbox;
		this.receiver = receiver;
	}

	@Override
	public void handle(HttpExchange exchange) throws IOException {
		try (exchange) {
			switch (exchange.getRequestURI().getPath()) {
				case "/" -> answer(exchange, "text/html; charset=utf-8", page().getBytes(StandardCharsets.UTF_8));
				case "/inbox.json" -> answer(exchange, "application/json", json(this.inbox.mails()));
				case "/webhooks.json" -> answer(exchange, "application/json", json(this.receiver.webhooks()));
				default -> exchange.sendResponseHeaders(404, -1);
			}
		}
	}

	private String page() throws IOException {
		var mails = this.inbox.mails().reversed();
		var webhooks = this.receiver.webhooks().reversed();
		try (var page = Objects.requireNonNull(OutsidePage.class.getResourceAsStream("page.html"))) {
			return new String(page.readAllBytes(), StandardCharsets.UTF_8)
				.replace("{mails}", Integer.toString(mails.size()))
				.replace("{webhooks}", Integer.toString(webhooks.size()))
				.replace("{mailCards}", list(mails.stream().map(OutsidePage::card).toList()))
				.replace("{webhookCards}", list(webhooks.stream().map(OutsidePage::card).toList()));
		}
	}

	private static String list(List<String> cards) {
		return cards.isEmpty() ? NOTHING : cards.stream().collect(Collectors.joining("\n"));
	}

	private static String card(Mail mail) {
		return card(mail.subject(), "đến " + mail.to(), mail.text());
	}

	private static String card(ReceivedWebhook webhook) {
		var body = JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(webhook.body());
		return card(webhook.body().path("type").asString(webhook.id()), "nhận lúc " + webhook.receivedAt(), body);
	}

	private static String card(String title, String about, String text) {
		return "<details><summary>%s<br><small>%s</small></summary><pre>%s</pre></details>".formatted(escape(title),
				escape(about), escape(text));
	}

	private static String escape(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}

	private static byte[] json(Object value) {
		return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(value);
	}

	private static void answer(HttpExchange exchange, String type, byte[] body) throws IOException {
		exchange.getResponseHeaders().set("Content-Type", type);
		exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
		exchange.sendResponseHeaders(200, body.length);
		exchange.getResponseBody().write(body);
	}

}
