package vn.thidua.eventing.reconciliation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.apache.kafka.common.TopicPartition;

import vn.thidua.eventing.topic.TopicReader;

/**
 * Reads topics on from where the last run stopped. What a piece leads to and the place it
 * ends at are one transaction.
 */
final class TopicReading {

	/** A broker that is away is asked again in the next run. */
	private static final int EMPTY_POLLS = 25;

	private final ReconciliationSession session;

	private final String name;

	private final int limit;

	TopicReading(ReconciliationSession session, String name, int limit) {
		this.session = session;
		this.name = name;
		this.limit = limit;
	}

	/** Returns whether it came to the end. */
	boolean readOn(TopicReader topics, Consumer<List<SeenRecord>> compare) {
		topics.beginAt(offsets());
		int empty = 0;
		while (!topics.isAtTheEnd() && topics.records() < this.limit && empty < EMPTY_POLLS) {
			var records = topics.nextBeforeTheEnd().stream().map(SeenRecord::of).toList();
			empty = records.isEmpty() ? empty + 1 : 0;
			this.session.inTransaction(() -> {
				if (!records.isEmpty()) {
					compare.accept(records);
				}
				keep(topics.offsets());
			});
		}
		return topics.isAtTheEnd();
	}

	private Map<TopicPartition, Long> offsets() {
		Map<TopicPartition, Long> offsets = new HashMap<>();
		this.session.jdbc()
			.sql("select topic, partition, next_offset from reconciliation_offset where reading = ?")
			.param(this.name)
			.query((row) -> {
				offsets.put(new TopicPartition(row.getString("topic"), row.getInt("partition")),
						row.getLong("next_offset"));
			});
		return offsets;
	}

	private void keep(Map<TopicPartition, Long> offsets) {
		offsets.forEach((partition, offset) -> this.session.jdbc().sql("""
				insert into reconciliation_offset (reading, topic, partition, next_offset) values (?, ?, ?, ?)
				on conflict (reading, topic, partition) do update set next_offset = excluded.next_offset
				where reconciliation_offset.next_offset <> excluded.next_offset
				""").params(this.name, partition.topic(), partition.partition(), offset).update());
	}

}
