package vn.thidua.eventing.inbox;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;
import tools.jackson.core.JacksonException;

import vn.thidua.eventing.CloudEventHeaders;
import vn.thidua.eventing.EventBodies;

/**
 * Reads records, down to the bodies that somebody here wants: what can't be read is known
 * before anything is written.
 */
class RecordReader {

	private final Subscriptions subscriptions;

	private final EventBodies bodies;

	RecordReader(Subscriptions subscriptions, EventBodies bodies) {
		this.subscriptions = subscriptions;
		this.bodies = bodies;
	}

	/** A poll, as Spring Cloud Stream hands it over. */
	List<IncomingRecord> read(Message<? extends List<?>> poll) {
		List<String> topics = column(poll, KafkaHeaders.RECEIVED_TOPIC);
		List<Integer> partitions = column(poll, KafkaHeaders.RECEIVED_PARTITION);
		List<Long> offsets = column(poll, KafkaHeaders.OFFSET);
		List<byte @Nullable []> keys = column(poll, KafkaHeaders.RECEIVED_KEY);
		List<Headers> headers = column(poll, KafkaHeaders.NATIVE_HEADERS);
		List<IncomingRecord> records = new ArrayList<>(poll.getPayload().size());
		for (int i = 0; i < poll.getPayload().size(); i++) {
			var origin = new RecordOrigin(topics.get(i), partitions.get(i), offsets.get(i));
			// A tombstone's payload is a placeholder object, not bytes.
			byte @Nullable [] body = (poll.getPayload().get(i) instanceof byte[] bytes) ? bytes : null;
			records.add(read(origin, keys.get(i), headers.get(i), body));
		}
		return records;
	}

	/** A record as the plain consumer has it. */
	IncomingRecord read(ConsumerRecord<byte[], byte[]> polled) {
		return read(new RecordOrigin(polled.topic(), polled.partition(), polled.offset()), polled.key(),
				polled.headers(), polled.value());
	}

	private IncomingRecord read(RecordOrigin origin, byte @Nullable [] keyBytes, Headers headers,
			byte @Nullable [] body) {
		String key = (keyBytes == null) ? "" : text(keyBytes);
		ReceivedEvent event;
		try {
			event = new ReceivedEvent(origin, key, UUID.fromString(required(headers, CloudEventHeaders.ID)),
					required(headers, CloudEventHeaders.TYPE),
					Long.parseLong(required(headers, CloudEventHeaders.AGGREGATE_VERSION)),
					Instant.parse(required(headers, CloudEventHeaders.TIME)),
					optional(headers, CloudEventHeaders.TRACEPARENT), body, null);
		}
		catch (MalformedRecord | IllegalArgumentException | DateTimeException malformed) {
			return new UnreadableRecord(origin, key, body, String.valueOf(malformed.getMessage()));
		}
		return readBody(event);
	}

	/** Reads the body of an event, if anybody here wants it. */
	IncomingRecord readBody(ReceivedEvent event) {
		byte[] body = event.body();
		var wanted = this.subscriptions.to(event.type());
		if (body == null || wanted.isEmpty()) {
			return event;
		}
		try {
			return event.with(this.bodies.read(body, wanted.getFirst().type().body()));
		}
		catch (JacksonException malformed) {
			return new UnreadableBody(event, String.valueOf(malformed.getMessage()));
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
