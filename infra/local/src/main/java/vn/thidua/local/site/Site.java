package vn.thidua.local.site;

import java.net.URI;
import java.nio.file.Path;

/**
 * Everything that tells one run from another on the same machine.
 *
 * @param home the checkout, with the built modules
 */
public record Site(Path home, DataDirectory data, PortPlan ports, SampleClock clock) {

	public Secrets secrets() {
		return new Secrets(this.data);
	}

	/** For what processes need only while they run. */
	public Path scratch() {
		return this.data.resolve("scratch");
	}

	public int port(PortUse use) {
		return this.ports.of(use);
	}

	public URI http(PortUse use) {
		return this.ports.http(use);
	}

	/** What the build left, and what is made from it once per build. */
	public Path target() {
		return this.home.resolve("infra/local/target");
	}

}
