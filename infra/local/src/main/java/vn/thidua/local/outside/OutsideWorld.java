package vn.thidua.local.outside;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpServer;

import vn.thidua.local.site.CannotRun;
import vn.thidua.local.site.PortUse;
import vn.thidua.local.site.Site;

/** The mailbox, the receiver of webhooks and their page, for as long as it is open. */
public final class OutsideWorld implements AutoCloseable {

	private static final String WEBHOOKS = "/webhooks/awards";

	private final Site site;

	private final MailInbox inbox;

	private final WebhookReceiver receiver;

	private final HttpServer server;

	private OutsideWorld(Site site, MailInbox inbox, WebhookReceiver receiver, HttpServer server) {
		this.site = site;
		this.inbox = inbox;
		this.receiver = receiver;
		this.server = server;
	}

	public static OutsideWorld open(Site site) {
		try {
			var receiver = WebhookReceiver.into(site.data().resolve("webhooks"), webhookSecret(site),
					Clock.systemUTC());
			var inbox = MailInbox.open(site.data().resolve("inbox"), site.port(PortUse.SMTP));
			var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), site.port(PortUse.OUTSIDE));
			var server = HttpServer.create(address, 0);
			server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
			server.createContext(WEBHOOKS, receiver);
			server.createContext("/", new OutsidePage(inbox, receiver));
			server.start();
			return new OutsideWorld(site, inbox, receiver, server);
		}
		catch (IOException ex) {
			throw new CannotRun("The mailbox and the receiver of webhooks can't be opened (%s).".formatted(ex), ex);
		}
	}

	/** Where a subscription has to send its webhooks. */
	public URI webhookAddress() {
		return this.site.http(PortUse.OUTSIDE).resolve(WEBHOOKS);
	}

	/** What webhooks to there have to be signed with, as Standard Webhooks writes it. */
	public String webhookSecret() {
		return webhookSecret(this.site);
	}

	/** Different emails that came, in all runs on this data. */
	public int mailsReceived() throws IOException {
		return this.inbox.count();
	}

	/** Different webhooks that came, in all runs on this data. */
	public int webhooksReceived() throws IOException {
		return this.receiver.count();
	}

	/** Different emails that came, oldest first. */
	public List<Arrived> emails() throws IOException {
		return this.inbox.arrived();
	}

	/** Different webhooks that came, oldest first. */
	public List<Arrived> webhooks() throws IOException {
		return this.receiver.arrived();
	}

	@Override
	public void close() {
		this.inbox.close();
		this.server.stop(0);
	}

	private static String webhookSecret(Site site) {
		return "whsec_" + site.secrets().of("webhook-receiver");
	}

}
