package vn.thidua.local.faults.load;

import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

import vn.thidua.local.api.Answer;
import vn.thidua.local.faults.load.Journal.Acknowledged;
import vn.thidua.local.faults.load.Journal.Refused;
import vn.thidua.local.faults.load.Journal.Unexpected;

/**
 * Officers who submit at a steady rate, whatever the answers to those before: a waiting
 * client holds nobody up. One in twenty breaks a rule besides.
 */
final class Officers {

	private static final String PATH = "/api/v1/nominations";

	private static final int ONE_IN = 20;

	/** Names of those who break a rule are told from the others by their numbers. */
	private static final int REFUSED_FROM = 900_000;

	private final PersistentClient client;

	private final Instances nomination;

	private final Organisation organisation;

	private final Rounds rounds;

	private final Journal journal;

	private final Flow submitted = new Flow();

	private final AtomicInteger waiting = new AtomicInteger();

	private volatile boolean stopped;

	Officers(PersistentClient client, Instances nomination, Organisation organisation, Rounds rounds, Journal journal) {
		this.client = client;
		this.nomination = nomination;
		this.organisation = organisation;
		this.rounds = rounds;
		this.journal = journal;
	}

	void start(int perSecond) {
		Thread.ofPlatform().daemon().name("officers").start(() -> submitSteadily(perSecond));
	}

	/** Nothing more is submitted; what was, still waits for its answer. */
	void stop() {
		this.stopped = true;
	}

	/** Submissions without an answer so far. */
	int waiting() {
		return this.waiting.get();
	}

	/** Each submission that is acknowledged. */
	Flow submitted() {
		return this.submitted;
	}

	private void submitSteadily(int perSecond) {
		long began = System.nanoTime();
		for (int number = 1; !this.stopped; number++) {
			int one = number;
			this.waiting.incrementAndGet();
			Thread.startVirtualThread(() -> {
				submit(one);
				this.waiting.decrementAndGet();
			});
			long due = began + TimeUnit.SECONDS.toNanos(number) / perSecond;
			LockSupport.parkNanos(due - System.nanoTime());
		}
	}

	private void submit(int number) {
		var round = this.rounds.take();
		var submission = Submission.of(number, this.organisation, round);
		var answer = send(submission);
		if (answer.status() == 201) {
			this.submitted.happened(1);
			this.journal
				.note(new Acknowledged(submission.key(), UUID.fromString(answer.body().path("nominationId").asString()),
						round.id(), this.organisation.nominating(number).id(), submission.nominee()));
			round.acknowledged().incrementAndGet();
		}
		else {
			this.journal.note(new Unexpected(submission.key(), answer.toString()));
		}
		round.answered().incrementAndGet();
		if (number % ONE_IN == 0) {
			breakRule(number, round, submission);
		}
	}

	private void breakRule(int number, Round round, Submission accepted) {
		int kind = number / ONE_IN % (BrokenRule.values().length + 2);
		var fine = Submission.of(REFUSED_FROM + number, this.organisation, round);
		if (kind == BrokenRule.values().length) {
			expectRefusal("NOMINEE_ALREADY_NOMINATED", accepted.withKey(fine.key()));
		}
		else if (kind > BrokenRule.values().length) {
			expectRefusal("IDEMPOTENCY_KEY_REUSED", accepted.renamed(accepted.key(), fine.nominee()));
		}
		else {
			var rule = BrokenRule.of(kind);
			expectRefusal(rule.name(), rule.in(fine, this.organisation.districts().getFirst()));
		}
	}

	private void expectRefusal(String code, Submission submission) {
		var answer = send(submission);
		if (answer.refusalCodes().contains(code)) {
			this.journal.note(new Refused(submission.key(), code, submission.nominee()));
		}
		else {
			this.journal.note(new Unexpected(submission.key(), "not %s but %s".formatted(code, answer)));
		}
	}

	private Answer send(Submission submission) {
		return this.client.post(submission.user(), this.nomination, PATH, submission.key(), submission.body());
	}

}
