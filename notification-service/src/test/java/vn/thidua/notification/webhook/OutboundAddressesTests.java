package vn.thidua.notification.webhook;

import java.net.InetAddress;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Judges addresses by their bytes; nothing is called. */
class OutboundAddressesTests {

	private final OutboundAddresses addresses = new OutboundAddresses(WebhookClientTests.properties(false));

	@ParameterizedTest
	@ValueSource(strings = { "127.0.0.1", "127.9.9.9", "0.0.0.0", "10.0.0.1", "172.16.0.1", "192.168.1.1",
			"169.254.169.254", "100.64.0.1", "192.0.0.1", "198.18.0.1", "224.0.0.1", "255.255.255.255", "::1", "::",
			"fe80::1", "fc00::1", "fd12::1", "ff02::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "::7f00:1",
			"64:ff9b::7f00:1", "64:ff9b::a00:1", "64:ff9b:1::a00:1", "2002:7f00:1::", "2001:db8::1" })
	@DisplayName("R3 an address inside, or one that may lead there, is refused")
	void insideIsRefused(String address) {
		assertThat(this.addresses.filter().matches(InetAddress.ofLiteral(address))).isFalse();
		assertThat(this.addresses.allows("https://" + (address.contains(":") ? "[" + address + "]" : address) + "/in"))
			.isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "1.1.1.1", "203.113.131.1", "2001:ee0:4000::1", "2606:4700:4700::1111" })
	void outsideIsAllowed(String address) {
		assertThat(this.addresses.filter().matches(InetAddress.ofLiteral(address))).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "ftp://example.vn/", "file:///etc/passwd", "https:///in", "https://u:p@example.vn/",
			"https://example.vn/#x", "//example.vn/", "example.vn", "https://ex ample.vn/", "javascript:alert(1)",
			"https://127.1/", "http://[::1%25lo]/" })
	@DisplayName("R3 only plain http addresses can be subscribed")
	void otherUrlsAreRefused(String url) {
		assertThat(this.addresses.allows(url)).isFalse();
	}

	@Test
	void namesAreJudgedWhenTheyAreCalled() {
		assertThat(this.addresses.allows("https://example.vn/in?key=1")).isTrue();
		assertThat(this.addresses.allows("http://localhost:8080/in")).isTrue();
	}

	@Test
	void loopbackIsAllowedWhereItIsAskedForAndNothingElse() {
		var local = new OutboundAddresses(WebhookClientTests.properties(true)).filter();
		assertThat(local.matches(InetAddress.ofLiteral("127.0.0.1"))).isTrue();
		assertThat(local.matches(InetAddress.ofLiteral("::1"))).isTrue();
		assertThat(local.matches(InetAddress.ofLiteral("10.0.0.1"))).isFalse();
		assertThat(local.matches(InetAddress.ofLiteral("169.254.169.254"))).isFalse();
	}

}
