package vn.thidua.eventing.inbox;

import java.util.List;
import java.util.function.Consumer;

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
			this.metrics.count(apply(this.reader.read(poll)));
		}
		catch (RuntimeException failure) {
			this.metrics.countRetry();
			log.warn("A poll of {} records waits for a broken dependency: {}", poll.getPayload().size(),
					failure.toString());
			throw failure;
		}
	}

	private Applied apply(List<IncomingRecord> records) {
		try {
			return this.transaction.apply(records);
		}
		catch (RuntimeException failure) {
			if (BrokenDependency.isCauseOf(failure)) {
				throw failure;
			}
			return this.transaction.applyOrPark(records);
		}
	}

}
