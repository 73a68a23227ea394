package vn.thidua.eventing.inbox;

import java.util.List;
import java.util.function.Consumer;

import org.springframework.messaging.Message;

/**
 * Applies each event once. A poll is one transaction: its event ids are recorded, only
 * the new events are applied, and the offset is committed after the database.
 *
 * <p>
 * A broken dependency fails the poll, which is redelivered for ever. A record that can't
 * be applied is found by halving and parked, and the later events of its key after it;
 * the rest goes on.
 */
public class Inbox implements Consumer<Message<List<?>>> {

	private final InboxTransaction transaction;

	Inbox(InboxTransaction transaction) {
		this.transaction = transaction;
	}

	@Override
	public void accept(Message<List<?>> poll) {
		apply(RecordReader.read(poll));
	}

	private void apply(List<IncomingRecord> records) {
		try {
			this.transaction.apply(records);
		}
		catch (RuntimeException failure) {
			if (BrokenDependency.isCauseOf(failure)) {
				throw failure;
			}
			if (records.size() == 1) {
				this.transaction.park(records.getFirst(), failure);
			}
			else {
				int half = records.size() / 2;
				apply(records.subList(0, half));
				apply(records.subList(half, records.size()));
			}
		}
	}

}
