package vn.thidua.eventing.reconciliation;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import vn.thidua.eventing.CloudEventHeaders;

/**
 * A record on a topic, as far as it is compared.
 *
 * @param topic topic
 * @param partition partition
 * @param offset offset
 * @param key its key, empty if it has none
 * @param id the event's id; none if the record is no event
 * @param version the aggregate's version after the event
 */
record SeenRecord(String topic, int partition, long offset, String key, @Nullable UUID id, long version) {

	static SeenRecord of(ConsumerRecord<byte[], byte[]> record) {
		String key = (record.key() == null) ? "" : new String(record.key(), StandardCharsets.UTF_8);
		try {
			return new SeenRecord(record.topic(), record.partition(), record.offset(), key,
					UUID.fromString(header(record, CloudEventHeaders.ID)),
					Long.parseLong(header(record, CloudEventHeaders.AGGREGATE_VERSION)));
		}
		catch (IllegalArgumentException malformed) {
			return new SeenRecord(record.topic(), record.partition(), record.offset(), key, null, 0);
		}
	}

	/** As {@code json_to_recordset} takes them. */
	static String json(List<SeenRecord> records) {
		return JsonMapper.shared().writeValueAsString(records);
	}

	private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
		var header = record.headers().lastHeader(name);
		return (header == null || header.value() == null) ? "" : new String(header.value(), StandardCharsets.UTF_8);
	}

}
