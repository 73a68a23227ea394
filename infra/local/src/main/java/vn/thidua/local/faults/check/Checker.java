package vn.thidua.local.faults.check;

import java.util.ArrayList;
import java.util.List;

import vn.thidua.local.faults.check.Finding.Kind;

/** Holds the evidence against the promises. */
public final class Checker {

	private Checker() {
	}

	/** Everything that is wrong; nothing if all is well. */
	public static List<Finding> findings(Evidence evidence) {
		var findings = new ArrayList<Finding>();
		findings.addAll(TopicOrder.findings(evidence.events()));
		findings.addAll(Whereabouts.of(evidence).findings());
		findings.addAll(Intruders.of(evidence).findings());
		findings.addAll(Recount.findings(evidence));
		findings.addAll(findings(evidence.measured()));
		return List.copyOf(findings);
	}

	private static List<Finding> findings(Evidence.Measured measured) {
		var findings = new ArrayList<Finding>();
		if (measured.parked() > 0) {
			findings.add(new Finding(Kind.UNFINISHED, "parked", measured.parked() + " events wait for an operator"));
		}
		if (measured.backlog() > 0) {
			findings.add(new Finding(Kind.UNFINISHED, "outbox", measured.backlog() + " events are not published"));
		}
		if (measured.differences() > 0) {
			findings
				.add(new Finding(Kind.DIFFERENT, "reconciliation", measured.differences() + " differences are found"));
		}
		return findings;
	}

	/** Deliveries that were ever in doubt. */
	public static long inDoubt(Evidence evidence) {
		return evidence.deliveries().stream().filter((delivery) -> delivery.timesInDoubt() > 0).count();
	}

	/**
	 * What came again under the same identity, as it may: on topics, by email and by
	 * webhook.
	 */
	public static long redelivered(Evidence evidence) {
		long distinct = evidence.events().stream().map((event) -> event.topic() + " " + event.id()).distinct().count();
		return evidence.events().size() - distinct + copies(evidence.emails()) + copies(evidence.webhooks());
	}

	private static long copies(List<Evidence.Arrival> arrivals) {
		return arrivals.stream().mapToLong((arrival) -> arrival.copies() - 1L).sum();
	}

}
