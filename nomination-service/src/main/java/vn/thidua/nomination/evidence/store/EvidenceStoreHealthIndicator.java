package vn.thidua.nomination.evidence.store;

import java.io.IOException;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Among what the service depends on; it is ready without. */
@Component
class EvidenceStoreHealthIndicator extends AbstractHealthIndicator {

	private final EvidenceStore store;

	EvidenceStoreHealthIndicator(EvidenceStore store) {
		super("The storage of evidence is out of reach");
		this.store = store;
	}

	@Override
	protected void doHealthCheck(Health.Builder health) throws IOException {
		this.store.probe();
		health.up();
	}

}
