package vn.thidua.eventing.inbox;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** What happens to records in one database transaction. */
class InboxTransaction {

	private static final String RECORD_NEW = """
			insert into inbox (event_id) select distinct unnest(?::uuid[])
			on conflict do nothing
			returning event_id
			""";

	private final JdbcTemplate jdbc;

	private final EventDelivery delivery;

	private final ParkedEvents parkedEvents;

	private final InboxMetrics metrics;

	InboxTransaction(JdbcTemplate jdbc, EventDelivery delivery, ParkedEvents parkedEvents, InboxMetrics metrics) {
		this.jdbc = jdbc;
		this.delivery = delivery;
		this.parkedEvents = parkedEvents;
		this.metrics = metrics;
	}

	@Transactional
	public void apply(List<IncomingRecord> records) {
		var parkedKeys = this.parkedEvents.keysAmong(records);
		List<ReceivedEvent> applicable = new ArrayList<>(records.size());
		int parked = 0;
		for (IncomingRecord record : records) {
			switch (record) {
				case UnreadableRecord unreadable -> throw new MalformedRecord(unreadable.reason());
				case ReceivedEvent event when parkedKeys.contains(ParkedEvents.Key.of(event)) -> {
					this.parkedEvents.park(event, "An earlier event of the same key is parked");
					parked++;
				}
				case ReceivedEvent event -> applicable.add(event);
			}
		}
		var fresh = recordNew(applicable);
		this.delivery.deliver(fresh);
		this.metrics.count(fresh.size(), applicable.size() - fresh.size(), parked);
	}

	@Transactional
	public void park(IncomingRecord record, RuntimeException failure) {
		this.parkedEvents.park(record, failure.toString());
		this.metrics.count(0, 0, 1);
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
