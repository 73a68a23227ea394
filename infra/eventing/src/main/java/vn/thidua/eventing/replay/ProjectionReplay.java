package vn.thidua.eventing.replay;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;

import javax.sql.DataSource;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import vn.thidua.eventing.inbox.Inbox;
import vn.thidua.eventing.replay.ReplayProgress.State;
import vn.thidua.eventing.topic.TopicReader;
import vn.thidua.eventing.topic.TopicReaders;

/**
 * Builds a service's projections anew from the topics, by the listeners that write them
 * live.
 *
 * <pre>
 *   tables apart ──▶ all records from the beginning ──▶ live polls wait ──▶ the last records ──▶ the new tables take
 *   (Flyway)         (the old tables serve and grow)                                            the old ones' place
 * </pre>
 */
public class ProjectionReplay {

	private static final Logger log = LoggerFactory.getLogger(ProjectionReplay.class);

	/** One replay at a time, whichever instance runs it. */
	private static final long LOCK = 7_411_005L;

	private final Inbox inbox;

	private final RebuiltSchema schema;

	private final DataSource dataSource;

	private final TopicReaders readers;

	private final List<String> topics;

	private final Clock clock;

	private final AtomicReference<ReplayProgress> progress = new AtomicReference<>(ReplayProgress.IDLE);

	ProjectionReplay(Inbox inbox, RebuiltSchema schema, DataSource dataSource, TopicReaders readers,
			List<String> topics, Clock clock) {
		this.inbox = inbox;
		this.schema = schema;
		this.dataSource = dataSource;
		this.readers = readers;
		this.topics = topics;
		this.clock = clock;
	}

	public ReplayProgress progress() {
		return this.progress.get();
	}

	/**
	 * Begins one and returns.
	 * @return false if this instance already has one under way
	 */
	public boolean start() {
		var before = this.progress.get();
		if (before.state() == State.RUNNING
				|| !this.progress.compareAndSet(before, ReplayProgress.begun(this.clock.instant()))) {
			return false;
		}
		Thread.ofPlatform().name("projection-replay").daemon().start(this::run);
		return true;
	}

	private void run() {
		try (var locks = this.dataSource.getConnection(); var reader = this.readers.open(this.topics)) {
			replay(locks, reader);
			this.progress.updateAndGet((current) -> current.ended(this.clock.instant()));
			log.info("Projections were built anew from {} records", reader.records());
		}
		catch (SQLException | RuntimeException failure) {
			// Shown to whoever asked for it; the live tables are untouched.
			this.progress.updateAndGet((current) -> current.failed(this.clock.instant(), failure.toString()));
			log.error("The replay failed; the projections stay as they are", failure);
		}
	}

	private void replay(Connection locks, TopicReader reader) throws SQLException {
		lock(locks, "select pg_advisory_lock(?)", LOCK);
		try {
			this.schema.create();
			applyUpToTheEnd(reader);
			lock(locks, "select pg_advisory_lock(?)", Inbox.LIVE_TABLES);
			try {
				reader.lookForTheEnd();
				applyUpToTheEnd(reader);
				this.schema.replaceLiveTables();
			}
			finally {
				lock(locks, "select pg_advisory_unlock(?)", Inbox.LIVE_TABLES);
			}
		}
		finally {
			lock(locks, "select pg_advisory_unlock(?)", LOCK);
		}
	}

	/** While some records are applied, the next ones are read. */
	private void applyUpToTheEnd(TopicReader reader) {
		try (var ahead = Executors.newSingleThreadExecutor()) {
			var piece = readOn(reader);
			while (piece.isPresent()) {
				var next = CompletableFuture.supplyAsync(() -> readOn(reader), ahead);
				apply(piece.get());
				piece = next.join();
			}
		}
	}

	private Optional<Piece> readOn(TopicReader reader) {
		if (reader.isAtTheEnd()) {
			return Optional.empty();
		}
		var work = this.inbox.replay(reader.next(), RebuiltSchema.NAME);
		return Optional.of(new Piece(work, reader.records(), reader.left()));
	}

	private void apply(Piece piece) {
		piece.work().run();
		this.progress.updateAndGet((current) -> current.at(piece.done(), piece.done() + piece.left()));
	}

	private static void lock(Connection connection, String function, long lock) throws SQLException {
		try (var statement = connection.prepareStatement(function)) {
			statement.setLong(1, lock);
			statement.execute();
		}
	}

	/**
	 * Records that were read.
	 *
	 * @param work applies them
	 * @param done how many are done then
	 * @param left how many are left
	 */
	private record Piece(Runnable work, long done, long left) {
	}

}
