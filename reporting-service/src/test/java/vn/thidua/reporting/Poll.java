package vn.thidua.reporting;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.GenericMessage;
import tools.jackson.databind.json.JsonMapper;

import vn.thidua.contracts.EventType;

/**
 * A poll as Spring Cloud Stream hands it over, so that a test decides what arrives when.
 */
public final class Poll {

	private final List<byte[]> bodies = new ArrayList<>();

	private final List<String> topics = new ArrayList<>();

	private final List<byte[]> keys = new ArrayList<>();

	private final List<Headers> headers = new ArrayList<>();

	private Poll() {
	}

	/** The events in this order, each told for the first time. */
	public static Message<List<?>> of(List<Told<?>> events) {
		var poll = new Poll();
		events.forEach(poll::add);
		return poll.message();
	}

	private void add(Told<?> told) {
		this.bodies.add(JsonMapper.shared().writeValueAsBytes(told.body()));
		this.topics.add(told.type().topic().name());
		this.keys.add(utf8(told.key().toString()));
		var headers = new RecordHeaders();
		Map.of("ce_id", UUID.randomUUID().toString(), "ce_type", told.type().name(), "ce_time", "2023-10-12T03:00:00Z",
				"ce_aggregateversion", Long.toString(told.version()))
			.forEach((name, value) -> headers.add(name, utf8(value)));
		this.headers.add(headers);
	}

	private Message<List<?>> message() {
		int size = this.bodies.size();
		return new GenericMessage<>(this.bodies,
				Map.of(KafkaHeaders.RECEIVED_TOPIC, this.topics, KafkaHeaders.RECEIVED_PARTITION,
						Collections.nCopies(size, 0), KafkaHeaders.OFFSET, Collections.nCopies(size, 0L),
						KafkaHeaders.RECEIVED_KEY, this.keys, KafkaHeaders.NATIVE_HEADERS, this.headers));
	}

	private static byte[] utf8(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	/**
	 * An event.
	 *
	 * @param <T> the body
	 * @param type what happened
	 * @param key to what
	 * @param version its version
	 * @param body what is told
	 */
	public record Told<T>(EventType<T> type, UUID key, long version, T body) {
	}

}
