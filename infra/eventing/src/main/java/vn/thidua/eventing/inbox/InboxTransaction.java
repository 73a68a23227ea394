package vn.thidua.eventing.inbox;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** What happens to records in one database transaction. */
class InboxTransaction {

	/** Small enough that little is done again for one that can't be applied. */
	private static final int PIECE = 32;

	private static final String RECORD_NEW = """
			insert into inbox (event_id) select distinct unnest(?::uuid[])
			on conflict do nothing
			returning event_id
			""";

	private final JdbcTemplate jdbc;

	private final EventDelivery delivery;

	private final ParkedEvents parkedEvents;

	private final TransactionTemplate transaction;

	private final TransactionTemplate savepoint;

	InboxTransaction(JdbcTemplate jdbc, EventDelivery delivery, ParkedEvents parkedEvents,
			PlatformTransactionManager transactions) {
		this.jdbc = jdbc;
		this.delivery = delivery;
		this.parkedEvents = parkedEvents;
		this.transaction = new TransactionTemplate(transactions);
		this.savepoint = new TransactionTemplate(transactions);
		this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
	}

	/** All, or none when a subscriber fails. */
	Applied apply(List<IncomingRecord> records, Tables tables) {
		return Objects.requireNonNull(this.transaction.execute((_) -> {
			tables.enter(this.jdbc);
			return applyAll(records);
		}));
	}

	/** All that can be applied; the rest is parked. */
	Applied applyOrPark(List<IncomingRecord> records, Tables tables) {
		return Objects.requireNonNull(this.transaction.execute((_) -> {
			tables.enter(this.jdbc);
			var applied = Applied.NOTHING;
			for (int start = 0; start < records.size(); start += PIECE) {
				applied = applied
					.and(applyOrParkPiece(records.subList(start, Math.min(start + PIECE, records.size()))));
			}
			return applied;
		}));
	}

	void enterLiveTables() {
		Tables.LIVE.enter(this.jdbc);
	}

	private Applied applyOrParkPiece(List<IncomingRecord> records) {
		try {
			return Objects.requireNonNull(this.savepoint.execute((_) -> applyAll(records)));
		}
		catch (RuntimeException failure) {
			if (BrokenDependency.isCauseOf(failure)) {
				throw failure;
			}
			if (records.size() == 1) {
				this.parkedEvents.park(records.getFirst(), reason(failure));
				return Applied.PARKED;
			}
			int cut = cutBefore(records, failure);
			return applyOrParkPiece(records.subList(0, cut))
				.and(applyOrParkPiece(records.subList(cut, records.size())));
		}
	}

	/**
	 * Before the event that failed, or right after it if it is the first; in the middle,
	 * when a set of events failed together.
	 */
	private static int cutBefore(List<IncomingRecord> records, RuntimeException failure) {
		return (failure instanceof EventNotApplicable known) ? Math.max(1, records.indexOf(known.event()))
				: records.size() / 2;
	}

	static String reason(RuntimeException failure) {
		var cause = (failure instanceof EventNotApplicable known) ? Objects.requireNonNull(known.getCause()) : failure;
		return cause.toString();
	}

	private Applied applyAll(List<IncomingRecord> records) {
		var parkedKeys = this.parkedEvents.keysAmong(records);
		List<ReceivedEvent> applicable = new ArrayList<>(records.size());
		int parked = 0;
		for (IncomingRecord record : records) {
			var key = ParkedEvents.Key.of(record);
			switch (record) {
				case UnreadableRecord unreadable -> {
					this.parkedEvents.park(unreadable, unreadable.reason());
					parked++;
				}
				case UnreadableBody unreadable -> {
					if (this.parkedEvents.park(unreadable, unreadable.reason())) {
						parkedKeys.add(key);
						parked++;
					}
				}
				case ReceivedEvent tombstone when tombstone.isTombstone() -> {
					parkedKeys.remove(key);
					this.parkedEvents.erase(key);
					applicable.add(tombstone);
				}
				case ReceivedEvent event when parkedKeys.contains(key) -> {
					this.parkedEvents.park(event, "An earlier event of the same key is parked");
					parked++;
				}
				case ReceivedEvent event -> applicable.add(event);
			}
		}
		int fresh = applyNew(applicable);
		return new Applied(fresh, applicable.size() - fresh, parked);
	}

	/** Applies those that were never applied, and returns how many they are. */
	int applyNew(List<ReceivedEvent> events) {
		var fresh = recordNew(events);
		this.delivery.deliver(fresh);
		return fresh.size();
	}

	private List<ReceivedEvent> recordNew(List<ReceivedEvent> events) {
		if (events.isEmpty()) {
			return events;
		}
		Object[] ids = events.stream().map(ReceivedEvent::eventId).toArray();
		Set<UUID> unseen = new HashSet<>(this.jdbc.query((connection) -> {
			var insert = connection.prepareStatement(RECORD_NEW);
			insert.setArray(1, connection.createArrayOf("uuid", ids));
			return insert;
		}, (row, number) -> row.getObject(1, UUID.class)));
		// The first of several copies in one poll counts.
		return events.stream().filter((event) -> unseen.remove(event.eventId())).toList();
	}

}
