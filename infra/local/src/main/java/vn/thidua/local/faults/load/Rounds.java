package vn.thidua.local.faults.load;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

import tools.jackson.databind.json.JsonMapper;

import vn.thidua.local.sample.SampleUsers;

/**
 * Opens round after round, so that no session grows long, under rules that set no upper
 * bound to anything. The next one is opened while the last still takes submissions.
 */
final class Rounds {

	static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

	private static final String PROGRAMME = "kill-test";

	private static final String RULES_FILE = "programme.json";

	/** Periods are years; these are nobody's. */
	private final PersistentClient client;

	private final Instances nomination;

	private final int size;

	private final List<Round> all = new CopyOnWriteArrayList<>();

	private CompletableFuture<Round> next = new CompletableFuture<>();

	/**
	 * @param size submissions that a round takes
	 */
	Rounds(PersistentClient client, Instances nomination, int size) {
		this.client = client;
		this.nomination = nomination;
		this.size = size;
	}

	/** Adds the rules and opens the first round. */
	void begin() {
		this.client
			.post(SampleUsers.OFFICE, this.nomination, "/api/v1/programmes/" + PROGRAMME + "/versions",
					"kill-test-programme",
					JsonMapper.shared()
						.readTree(Objects.requireNonNull(Rounds.class.getResourceAsStream(RULES_FILE), RULES_FILE)))
			.expect(201);
		this.all.add(open(0));
		openNext();
	}

	/** The round that one more submission goes to, which counts as begun. */
	synchronized Round take() {
		var current = this.all.getLast();
		if (current.begun().get() >= this.size && this.next.isDone()) {
			current = this.next.join();
			this.all.add(current);
			openNext();
		}
		current.begun().incrementAndGet();
		return current;
	}

	/** All that took submissions so far. */
	List<Round> all() {
		return List.copyOf(this.all);
	}

	/** Those in which something is still to be done. */
	synchronized List<Round> unfinished() {
		var last = this.all.getLast();
		return this.all.stream().filter((round) -> round.equals(last) || !round.isDone()).toList();
	}

	private void openNext() {
		int number = this.all.size();
		this.next = CompletableFuture.supplyAsync(() -> open(number), Thread::startVirtualThread);
	}

	private Round open(int number) {
		var opened = this.client
			.post(SampleUsers.OFFICE, this.nomination, "/api/v1/rounds", "kill-test-round-" + number,
					Map.of("programme", PROGRAMME, "version", 1, "name", "Đợt thử %d (mẫu)".formatted(number), "period",
							Round.period(number), "opensOn", LocalDate.now(VIETNAM).toString()))
			.expect(201);
		return Round.opened(UUID.fromString(opened.path("roundId").asString()), number);
	}

}
