package vn.thidua.local.faults.load;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import tools.jackson.databind.JsonNode;

import vn.thidua.local.faults.load.Journal.Unexpected;
import vn.thidua.local.sample.SampleUnit;
import vn.thidua.local.sample.SampleUsers;
import vn.thidua.local.site.CannotRun;

/**
 * Those who carry each nomination to its end: districts forward, the province proposes,
 * the committee awards; all of what waits, again and again.
 */
final class Appraisers {

	private static final Duration PACE = Duration.ofSeconds(1);

	/** What came meanwhile, or is not known there yet: the next look finds it. */
	private static final Set<String> NEXT_TIME = Set.of("DOSSIER_WITHOUT_OUTCOME", "ROUND_NOT_KNOWN_YET");

	private static final int PAGE = 200;

	/** More are not given in one decision. */
	private static final int RECIPIENTS = 1000;

	private final PersistentClient client;

	private final Instances appraisal;

	private final Organisation organisation;

	private final Rounds rounds;

	private final Journal journal;

	private final Flow forwarded = new Flow();

	private final Flow awarded = new Flow();

	private final AtomicInteger acts = new AtomicInteger();

	private volatile boolean stopped;

	Appraisers(PersistentClient client, Instances appraisal, Organisation organisation, Rounds rounds,
			Journal journal) {
		this.client = client;
		this.appraisal = appraisal;
		this.organisation = organisation;
		this.rounds = rounds;
		this.journal = journal;
	}

	void start() {
		Thread.ofPlatform().daemon().name("appraisers").start(() -> {
			while (!this.stopped) {
				this.rounds.unfinished().forEach((round) -> noting(() -> appraise(round)));
				pause();
			}
		});
	}

	void stop() {
		this.stopped = true;
	}

	/** Each nomination that a district forwarded. */
	Flow forwarded() {
		return this.forwarded;
	}

	/** Each nomination that a decision awarded. */
	Flow awarded() {
		return this.awarded;
	}

	private void appraise(Round round) {
		var sessions = pages(SampleUsers.OFFICE, "/api/v1/sessions?round=" + round.id(), "items");
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			for (var session : sessions) {
				if (session.path("waiting").asInt() > 0) {
					threads.execute(() -> noting(() -> conclude(round, session)));
				}
			}
		}
	}

	private void conclude(Round round, JsonNode session) {
		var unit = this.organisation.unit(UUID.fromString(session.path("unitId").asString()));
		boolean deciding = unit.equals(this.organisation.province());
		var address = "/api/v1/sessions/" + session.path("sessionId").asString();
		var user = user(unit);
		var waiting = waiting(user, address);
		if (waiting.isEmpty()) {
			return;
		}
		var answer = this.client.post(user, this.appraisal, address + "/conclusions", nextKey("conclusion"),
				Map.of("outcomes", outcomes(waiting, deciding ? "PROPOSED" : "FORWARDED")));
		if (answer.status() == 201 && deciding) {
			for (int from = 0; from < waiting.size(); from += RECIPIENTS) {
				decide(round, waiting.subList(from, Math.min(from + RECIPIENTS, waiting.size())));
			}
		}
		else if (answer.status() == 201) {
			this.forwarded.happened(waiting.size());
		}
		else if (!NEXT_TIME.contains(answer.body().path("code").asString(""))) {
			this.journal.note(new Unexpected(address, answer.toString()));
		}
	}

	private void decide(Round round, List<String> proposed) {
		var answer = this.client.post(SampleUsers.COMMITTEE, this.appraisal, "/api/v1/decisions", nextKey("decision"),
				Map.of("roundId", round.id(), "decidedOn", LocalDate.now(Rounds.VIETNAM).toString(), "signatory",
						"Chủ tịch Hội LHPN tỉnh (mẫu)", "legalBasis", "Thử tải (mẫu)", "kind",
						"CERTIFICATE_OF_COMMENDATION", "nominationIds", proposed));
		if (answer.status() == 201) {
			this.awarded.happened(proposed.size());
			round.decided().addAndGet(proposed.size());
		}
		else {
			this.journal.note(new Unexpected("decision of " + proposed, answer.toString()));
		}
	}

	/** Whoever is turned away tells of it, and tries again later. */
	private void noting(Runnable act) {
		try {
			act.run();
		}
		catch (CannotRun ex) {
			if (!this.stopped) {
				this.journal.note(new Unexpected("appraisers", String.valueOf(ex.getMessage())));
			}
		}
	}

	/**
	 * What comes between two pages moves the others on, so that some may be shown twice.
	 */
	private List<String> waiting(String user, String address) {
		return pages(user, address + "?waiting=true", "dossiers").stream()
			.map((dossier) -> dossier.path("nominationId").asString())
			.distinct()
			.toList();
	}

	private List<JsonNode> pages(String user, String path, String rows) {
		var all = new ArrayList<JsonNode>();
		int found = PAGE;
		for (int page = 0; found == PAGE; page++) {
			var shown = this.client.get(user, this.appraisal, "%s&size=%d&page=%d".formatted(path, PAGE, page))
				.expect(200)
				.path(rows);
			found = shown.size();
			shown.forEach(all::add);
		}
		return all;
	}

	private static List<Map<String, String>> outcomes(List<String> nominationIds, String outcome) {
		return nominationIds.stream()
			.map((id) -> Map.of("nominationId", id, "outcome", outcome, "reasonCode", "RANKED_WITHIN_QUOTA"))
			.toList();
	}

	private String user(SampleUnit unit) {
		return unit.equals(this.organisation.province()) ? SampleUsers.OFFICE : unit.officer();
	}

	private String nextKey(String act) {
		return "kill-test-%s-%d".formatted(act, this.acts.incrementAndGet());
	}

	private static void pause() {
		try {
			Thread.sleep(PACE);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
