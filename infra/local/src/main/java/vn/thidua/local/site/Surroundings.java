package vn.thidua.local.site;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Consumer;

/**
 * What whoever plays the sample round is given: addresses, and nothing that the public
 * APIs don't offer to anyone.
 *
 * @param webhookReceiver where the outside world takes webhooks
 * @param webhookSecret what it checks their signatures with ({@code whsec_…})
 * @param documents folder for what is printed of the round
 * @param clockOffset how far the services' clock is from the machine's
 * @param progress takes a line for each step, for the person who watches
 */
public record Surroundings(URI nomination, URI appraisal, URI reporting, URI notification, URI issuer,
		URI webhookReceiver, String webhookSecret, Path documents, Duration clockOffset, Consumer<String> progress) {

	public static Surroundings of(Site site, URI webhookReceiver, String webhookSecret, Consumer<String> progress) {
		return new Surroundings(site.http(PortUse.NOMINATION), site.http(PortUse.APPRAISAL),
				site.http(PortUse.REPORTING), site.http(PortUse.NOTIFICATION), site.http(PortUse.IDENTITY),
				webhookReceiver, webhookSecret, site.data().resolve("documents"), site.clock().offset(), progress);
	}

	/** By the services' clock. */
	public LocalDate today() {
		return LocalDate.now(Clock.offset(Clock.system(ZoneId.of("Asia/Ho_Chi_Minh")), this.clockOffset));
	}

}
