package vn.thidua.nomination.evidence;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;

import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

import vn.thidua.nomination.evidence.store.EvidenceStore;

/** What comes every hour, at once. */
public final class Sweep {

	private Sweep() {
	}

	public static void now(ApplicationContext service) throws IOException {
		service.getBean(SweepingEvidence.class).sweep();
	}

	/** As if what is there had been there for an hour. */
	public static void later(ApplicationContext service) throws IOException {
		new SweepingEvidence(service.getBean(EvidenceStore.class), service.getBean(EvidenceFiles.class),
				service.getBean(TransactionTemplate.class), new EvidenceSweepProperties(Duration.ofMinutes(-1)),
				service.getBean(Clock.class))
			.sweep();
	}

}
