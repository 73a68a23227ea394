package vn.thidua.local.faults.observation;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

import vn.thidua.local.api.Services;
import vn.thidua.local.faults.check.Evidence;
import vn.thidua.local.sample.SampleUsers;
import vn.thidua.local.summary.ServiceMetrics;

/** Whether anything still moves. */
public final class Pulse {

	private final Services services;

	private final TopicReader topics;

	public Pulse(Services services, TopicReader topics) {
		this.services = services;
		this.topics = topics;
	}

	/** What all services measure. */
	Evidence.Measured measured() throws IOException {
		var metrics = metrics();
		return new Evidence.Measured(metrics.sum("thidua_parked_events"), metrics.sum("thidua_outbox_pending"),
				metrics.sum("thidua_reconciliation_difference"));
	}

	/** How long ago the last of the services had compared all it compares. */
	public Duration reconciled() throws IOException {
		return Duration.ofSeconds(metrics().max("thidua_reconciliation_age_seconds"));
	}

	/**
	 * Whether nothing is on its way, and nothing came meanwhile. What may still be left
	 * to do is the projections' own work, which nobody outside sees.
	 */
	public boolean isQuiet() throws IOException {
		var before = this.topics.ends();
		return measured().backlog() == 0 && unsent("emails") == 0 && unsent("webhooks") == 0
				&& this.topics.ends().equals(before);
	}

	private int unsent(String kind) {
		var counts = this.services
			.get(SampleUsers.ADMIN, this.services.at().notification(), "/api/v1/deliveries/summary")
			.expect(200)
			.path(kind);
		return counts.path("waiting").asInt() + counts.path("pending").asInt();
	}

	private ServiceMetrics metrics() throws IOException {
		var at = this.services.at();
		try {
			return ServiceMetrics.of(List.of(at.nomination(), at.appraisal(), at.reporting(), at.notification()),
					at.issuer(), SampleUsers.ADMIN, SampleUsers.PASSWORD);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IOException(ex);
		}
	}

}
