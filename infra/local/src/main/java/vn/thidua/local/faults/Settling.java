package vn.thidua.local.faults;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import vn.thidua.local.faults.check.Checker;
import vn.thidua.local.faults.check.Evidence;
import vn.thidua.local.faults.check.Finding;
import vn.thidua.local.faults.check.Finding.Kind;
import vn.thidua.local.faults.load.Clients;
import vn.thidua.local.faults.load.Journal;
import vn.thidua.local.faults.load.Round;
import vn.thidua.local.faults.observation.Observer;
import vn.thidua.local.faults.observation.Pulse;

/** Lets the system come to rest, then looks and judges. */
record Settling(Clients clients, Pulse pulse, Observer observer, Consumer<String> progress) {

	/** Longer than any retry, claim or session timeout in the system. */
	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

	/** What is not seen yet may still be applied by a projection. */
	private static final Duration SECOND_THOUGHTS = Duration.ofSeconds(45);

	Verdict settle() throws IOException {
		this.clients.submitNoMore();
		Waiting.until(PATIENCE, this.clients::areDone);
		this.progress.accept("All that was submitted is answered and decided, as far as the clients know");
		awaitQuiet();
		this.progress.accept("Nothing moves any more; looking");
		long began = System.nanoTime();
		var verdict = judge(began);
		while (!verdict.findings().isEmpty() && System.nanoTime() - began < SECOND_THOUGHTS.toNanos()) {
			Waiting.pause(BETWEEN_LOOKS);
			verdict = judge(began);
		}
		return verdict;
	}

	private void awaitQuiet() throws IOException {
		long began = System.nanoTime();
		int quiet = 0;
		while (quiet < 2 && System.nanoTime() - began < PATIENCE.toNanos()) {
			quiet = this.pulse.isQuiet() ? quiet + 1 : 0;
			Waiting.pause(BETWEEN_LOOKS);
		}
	}

	private Verdict judge(long quietSince) throws IOException {
		var journal = this.clients.journal();
		var promises = journal.acknowledged().stream().map(this::promise).toList();
		var evidence = this.observer.observe(promises, this.clients.rounds().stream().map(Round::id).toList());
		var findings = new ArrayList<>(Checker.findings(evidence));
		findings.addAll(answers(journal));
		findings.addAll(reconciliation(quietSince));
		return new Verdict(evidence, journal.refused().size(), List.copyOf(findings));
	}

	private Evidence.Promise promise(Journal.Acknowledged acknowledged) {
		var organisation = this.clients.organisation();
		var unit = organisation.unit(acknowledged.unitId());
		return new Evidence.Promise(acknowledged.nominationId(), acknowledged.roundId(), unit.id(),
				organisation.above(unit).id(), acknowledged.nominee(), unit.email());
	}

	/** That nothing was found says nothing when nobody has looked. */
	private List<Finding> reconciliation(long quietSince) throws IOException {
		long quiet = System.nanoTime() - quietSince;
		return (this.pulse.reconciled().toNanos() < quiet) ? List.of()
				: List.of(new Finding(Kind.DIFFERENT, "reconciliation", "nothing is compared since all is quiet"));
	}

	private List<Finding> answers(Journal journal) {
		var findings = new ArrayList<Finding>();
		journal.unexpected()
			.forEach((one) -> findings.add(new Finding(Kind.ANSWERED_WRONGLY, one.key(), one.answer())));
		if (this.clients.unanswered() > 0) {
			findings.add(new Finding(Kind.UNFINISHED, "clients",
					"%d submissions never got an answer".formatted(this.clients.unanswered())));
		}
		return findings;
	}

}
