package vn.thidua.eventing.inbox;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** What an operator can do with what is parked. The consumer waits meanwhile. */
public class ResolvingParkedEvents {

	private final ParkedEvents parkedEvents;

	private final RecordReader reader;

	private final InboxTransaction inbox;

	private final TransactionTemplate savepoint;

	ResolvingParkedEvents(ParkedEvents parkedEvents, RecordReader reader, InboxTransaction inbox,
			PlatformTransactionManager transactions) {
		this.parkedEvents = parkedEvents;
		this.reader = reader;
		this.inbox = inbox;
		this.savepoint = new TransactionTemplate(transactions);
		this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
	}

	/**
	 * Applies what is parked under a key, in its order, up to the first that still can't
	 * be applied.
	 */
	@Transactional
	public Replayed replay(String topic, String key, String operator) {
		this.inbox.enterLiveTables();
		int applied = 0;
		for (var parked : this.parkedEvents.waitingOf(new ParkedEvents.Key(topic, key))) {
			String failure = apply(parked);
			if (failure != null) {
				this.parkedEvents.explain(parked.id(), failure);
				return new Replayed(applied, parked.id(), failure);
			}
			this.parkedEvents.resolve(parked.id(), "REPLAYED", operator, null);
			applied++;
		}
		return new Replayed(applied, null, null);
	}

	/**
	 * Passes over one event for good.
	 * @return false if it does not wait any more
	 */
	@Transactional
	public boolean discard(long id, String operator, String reason) {
		return this.parkedEvents.resolve(id, "DISCARDED", operator, reason);
	}

	private @Nullable String apply(ParkedEvents.Parked parked) {
		if (parked.event() == null) {
			return "Not an event: it can only be discarded";
		}
		return switch (this.reader.readBody(parked.event())) {
			case ReceivedEvent event -> apply(event);
			case UnreadableBody unreadable -> unreadable.reason();
			case UnreadableRecord unreadable -> unreadable.reason();
		};
	}

	private @Nullable String apply(ReceivedEvent event) {
		try {
			this.savepoint.executeWithoutResult((_) -> this.inbox.applyNew(List.of(event)));
			return null;
		}
		catch (RuntimeException failure) {
			if (BrokenDependency.isCauseOf(failure)) {
				throw failure;
			}
			return InboxTransaction.reason(failure);
		}
	}

	/**
	 * How far a replay came.
	 *
	 * @param applied events applied, or found applied before
	 * @param stillParked the id of the first that still can't be applied, if any
	 * @param reason why it can't
	 */
	public record Replayed(int applied, @Nullable Long stillParked, @Nullable String reason) {
	}

}
