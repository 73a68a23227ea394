package vn.thidua.eventing.inbox;

import java.util.List;
import java.util.function.Consumer;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.messaging.Message;

/**
 * Applies each event once. A poll is one transaction: its event ids are recorded, only
 * the new events are applied, and the offset is committed after the database.
 *
 * <pre>
 *   poll ──▶ apply all ──▶ commit, then the offset
 *              │ an event can't be applied              │ a dependency is broken
 *              ▼                                        ▼
 *            apply what can be, park the rest        the same poll again, for ever
 * </pre>
 */
public class Inbox implements Consumer<Message<List<?>>> {

	/** The advisory lock that a poll shares; whoever holds it alone replaces tables. */
	public static final long LIVE_TABLES = Tables.LOCK;

	private static final Logger log = LoggerFactory.getLogger(Inbox.class);

	private final RecordReader reader;

	private final InboxTransaction transaction;

	private final InboxMetrics metrics;

	Inbox(RecordReader reader, InboxTransaction transaction, InboxMetrics metrics) {
		this.reader = reader;
		this.transaction = transaction;
		this.metrics = metrics;
	}

	@Override
	public void accept(Message<List<?>> poll) {
		try {
			this.metrics.count(apply(this.reader.read(poll), Tables.LIVE));
		}
		catch (RuntimeException failure) {
			this.metrics.countRetry();
			log.warn("A poll of {} records waits for a broken dependency: {}", poll.getPayload().size(),
					failure.toString());
			throw failure;
		}
	}

	/**
	 * Reads records now, and returns what applies them to a schema of tables apart, as if
	 * they had just been polled.
	 */
	public Runnable replay(List<ConsumerRecord<byte[], byte[]>> records, String schema) {
		var read = records.stream().map(this.reader::read).toList();
		return () -> apply(read, Tables.apart(schema));
	}

	private Applied apply(List<IncomingRecord> records, Tables tables) {
		try {
			return this.transaction.apply(records, tables);
		}
		catch (RuntimeException failure) {
			if (BrokenDependency.isCauseOf(failure)) {
				throw failure;
			}
			return this.transaction.applyOrPark(records, tables);
		}
	}

}
