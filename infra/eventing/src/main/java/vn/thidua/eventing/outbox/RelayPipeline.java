package vn.thidua.eventing.outbox;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;

import org.apache.kafka.common.KafkaException;

/**
 * Reads, sends and advances page after page, each in a thread of its own, so that neither
 * the next page nor the next event waits for an acknowledgement.
 *
 * <pre>
 *   read ──▶ pages ──▶ send ──▶ pages in flight ──▶ acknowledged? advance
 * </pre>
 *
 * Reading and advancing share the connection that holds the ownership: a reader that lost
 * it fails.
 */
final class RelayPipeline {

	private static final int PAGES_READ_AHEAD = 2;

	private static final int PAGES_IN_FLIGHT = 16;

	/** A stream of small pages would otherwise be one of advances, too. */
	private static final Duration BETWEEN_ADVANCES = Duration.ofMillis(5);

	private static final ThreadFactory THREADS = Thread.ofPlatform().name("outbox-relay-", 0).factory();

	private final BlockingQueue<OutboxPage> pages = new ArrayBlockingQueue<>(PAGES_READ_AHEAD);

	private final BlockingQueue<BatchSender.Sent> inFlight = new ArrayBlockingQueue<>(PAGES_IN_FLIGHT);

	private final RelaySession session;

	private final OutboxReader reader;

	private final BatchSender sender;

	private final RelaySignal signal;

	private final Duration pollInterval;

	RelayPipeline(RelaySession session, OutboxReader reader, BatchSender sender, RelaySignal signal,
			Duration pollInterval) {
		this.session = session;
		this.reader = reader;
		this.sender = sender;
		this.signal = signal;
		this.pollInterval = pollInterval;
	}

	/**
	 * Until the first failure or an interruption, and until all three have ended.
	 * @throws Exception the failure
	 */
	void run() throws Exception {
		try (var threads = Executors.newThreadPerTaskExecutor(THREADS)) {
			try {
				var ended = new ExecutorCompletionService<Void>(threads);
				ended.submit(this::read);
				ended.submit(this::send);
				ended.submit(this::advance);
				ended.take().get();
			}
			catch (ExecutionException ex) {
				throw (ex.getCause() instanceof Exception failure) ? failure : ex;
			}
			finally {
				threads.shutdownNow();
			}
		}
	}

	private Void read() throws SQLException, InterruptedException {
		RelayPosition position = this.session.start();
		while (true) {
			OutboxPage page = this.reader.next(position);
			if (!page.isEmpty()) {
				this.pages.put(page);
			}
			position = page.end();
			if (page.last()) {
				this.signal.await(this.pollInterval);
			}
		}
	}

	private Void send() throws InterruptedException {
		while (true) {
			this.inFlight.put(this.sender.send(this.pages.take()));
		}
	}

	/** Over all that is acknowledged by now, in one round trip. */
	private Void advance() throws SQLException, InterruptedException {
		while (true) {
			var acknowledged = this.inFlight.take().await();
			while (acknowledged.failure() == null && nextIsDone()) {
				acknowledged = this.inFlight.take().await();
			}
			this.session.advanceTo(acknowledged.position());
			if (acknowledged.failure() != null) {
				throw new KafkaException("Not all of a page was acknowledged", acknowledged.failure());
			}
			Thread.sleep(BETWEEN_ADVANCES);
		}
	}

	private boolean nextIsDone() {
		var next = this.inFlight.peek();
		return next != null && next.isDone();
	}

}
