package vn.thidua.nomination.evidence;

import java.io.IOException;

import org.springframework.context.ApplicationContext;

/** What comes every hour, at once. */
public final class Sweep {

	private Sweep() {
	}

	public static void now(ApplicationContext service) throws IOException {
		service.getBean(SweepingEvidence.class).sweep();
	}

}
