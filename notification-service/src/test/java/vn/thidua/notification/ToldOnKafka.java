package vn.thidua.notification;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

import vn.thidua.contracts.EventType;
import vn.thidua.eventing.CloudEventHeaders;
import vn.thidua.eventing.EventBodies;
import vn.thidua.testkit.RealParts;

/** Events as the other services publish them. */
final class ToldOnKafka {

	static final String TRACE_ID = "0af7651916cd43dd8448eb211c80319c";

	private static final EventBodies BODIES = new EventBodies();

	private static final KafkaProducer<byte[], byte[]> PRODUCER = new KafkaProducer<>(
			Map.of("bootstrap.servers", RealParts.bootstrapServers()), new ByteArraySerializer(),
			new ByteArraySerializer());

	private ToldOnKafka() {
	}

	static <T> void tell(EventType<T> type, UUID key, long version, T body) {
		tell(type, key, version, UUID.randomUUID(), body);
	}

	static <T> void tell(EventType<T> type, UUID key, long version, UUID eventId, T body) {
		send(type, key, version, eventId, BODIES.write(body));
	}

	static void forget(EventType<?> type, UUID key, long version) {
		send(type, key, version, UUID.randomUUID(), null);
	}

	static void send(EventType<?> type, UUID key, long version, UUID eventId, byte @Nullable [] body) {
		List<Header> headers = new ArrayList<>();
		headers.add(header(CloudEventHeaders.SPEC_VERSION, "1.0"));
		headers.add(header(CloudEventHeaders.ID, eventId.toString()));
		headers.add(header(CloudEventHeaders.TYPE, type.name()));
		headers.add(header(CloudEventHeaders.SOURCE, "test"));
		headers.add(header(CloudEventHeaders.TIME, Instant.now().toString()));
		headers.add(header(CloudEventHeaders.AGGREGATE_VERSION, Long.toString(version)));
		headers.add(header(CloudEventHeaders.TRACEPARENT, "00-" + TRACE_ID + "-b7ad6b7169203331-01"));
		try {
			PRODUCER
				.send(new ProducerRecord<>(type.topic().name(), null, key.toString().getBytes(StandardCharsets.UTF_8),
						body, headers))
				.get();
		}
		catch (InterruptedException | ExecutionException failure) {
			throw new IllegalStateException(failure);
		}
	}

	private static Header header(String name, String value) {
		return new RecordHeader(name, value.getBytes(StandardCharsets.UTF_8));
	}

}
