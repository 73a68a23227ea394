package vn.thidua.notification.webhook;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;

import org.springframework.boot.http.client.InetAddressFilter;
import org.springframework.stereotype.Component;

/**
 * Where webhooks may lead: subscribers choose the address, so it must not be one inside
 * the network this service runs in.
 *
 * <p>
 * What counts is the address that is connected to: the filter works where the client
 * resolves the name, just before it connects. The check of the URL only says no earlier
 * where that is certain; a name may resolve to anything later.
 */
@Component
class OutboundAddresses {

	/**
	 * Address forms that translate to IPv4 addresses unseen: IPv4-compatible, and NAT64
	 * for local use (RFC 8215).
	 */
	private static final String[] TRANSLATED = { "::/96", "64:ff9b:1::/48" };

	private static final String[] LOOPBACK = { "127.0.0.0/8", "::1/128" };

	private final InetAddressFilter filter;

	OutboundAddresses(WebhookProperties properties) {
		var external = InetAddressFilter.externalAddresses().andNot(TRANSLATED);
		this.filter = properties.allowLoopback() ? external.or(LOOPBACK) : external;
	}

	InetAddressFilter filter() {
		return this.filter;
	}

	/** Whether an address may be called as far as its text tells. */
	boolean allows(String url) {
		try {
			var uri = new URI(url);
			return uri.getHost() != null && uri.getUserInfo() == null && uri.getFragment() == null
					&& Set.of("http", "https").contains(String.valueOf(uri.getScheme())) && allowsHost(uri.getHost());
		}
		catch (URISyntaxException malformed) {
			return false;
		}
	}

	private boolean allowsHost(String host) {
		try {
			return this.filter.matches(InetAddress.ofLiteral(host.replaceAll("[\\[\\]]", "")));
		}
		catch (IllegalArgumentException noLiteral) {
			// A name; but in brackets there is none, only a literal with a zone.
			return !host.startsWith("[");
		}
	}

}
