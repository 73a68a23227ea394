package vn.thidua.eventing.inbox;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;

import vn.thidua.eventing.CloudEventHeaders;

/** Reads a poll, as Spring Cloud Stream hands it over, into records. */
final class RecordReader {

	private RecordReader() {
	}

	static List<IncomingRecord> read(Message<? extends List<?>> poll) {
		List<String> topics = column(poll, KafkaHeaders.RECEIVED_TOPIC);
		List<Integer> partitions = column(poll, KafkaHeaders.RECEIVED_PARTITION);
		List<Long> offsets = column(poll, KafkaHeaders.OFFSET);
		List<byte @Nullable []> keys = column(poll, KafkaHeaders.RECEIVED_KEY);
		List<Headers> headers = column(poll, KafkaHeaders.NATIVE_HEADERS);
		List<IncomingRecord> records = new ArrayList<>(poll.getPayload().size());
		for (int i = 0; i < poll.getPayload().size(); i++) {
			var origin = new RecordOrigin(topics.get(i), partitions.get(i), offsets.get(i));
			byte[] key = keys.get(i);
			// A tombstone's payload is a placeholder object, not bytes.
			byte @Nullable [] body = (poll.getPayload().get(i) instanceof byte[] bytes) ? bytes : null;
			records.add(read(origin, (key == null) ? "" : text(key), headers.get(i), body));
		}
		return records;
	}

	private static IncomingRecord read(RecordOrigin origin, String key, Headers headers, byte @Nullable [] body) {
		try {
			return new ReceivedEvent(origin, key, UUID.fromString(required(headers, CloudEventHeaders.ID)),
					required(headers, CloudEventHeaders.TYPE),
					Long.parseLong(required(headers, CloudEventHeaders.AGGREGATE_VERSION)),
					Instant.parse(required(headers, CloudEventHeaders.TIME)),
					optional(headers, CloudEventHeaders.TRACEPARENT), body);
		}
		catch (MalformedRecord | IllegalArgumentException | DateTimeException malformed) {
			return new UnreadableRecord(origin, key, body, String.valueOf(malformed.getMessage()));
		}
	}

	private static String required(Headers headers, String name) {
		String value = optional(headers, name);
		if (value == null) {
			throw new MalformedRecord("no header " + name);
		}
		return value;
	}

	private static @Nullable String optional(Headers headers, String name) {
		Header header = headers.lastHeader(name);
		return (header == null || header.value() == null) ? null : text(header.value());
	}

	private static String text(byte[] utf8) {
		return new String(utf8, StandardCharsets.UTF_8);
	}

	@SuppressWarnings("unchecked")
	private static <T extends @Nullable Object> List<T> column(Message<?> poll, String name) {
		Object values = poll.getHeaders().get(name);
		if (values == null) {
			throw new IllegalStateException("A poll without the column " + name + " is not a batch");
		}
		return (List<T>) values;
	}

}
