package vn.thidua.eventing.outbox;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.kafka.clients.producer.ProducerInterceptor;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jspecify.annotations.Nullable;

/** What the relay's producers are really told. */
public class ProducerSettings implements ProducerInterceptor<byte[], byte[]> {

	private static final Map<String, Object> SEEN = new ConcurrentHashMap<>();

	static Map<String, Object> seen() {
		return SEEN;
	}

	@Override
	public void configure(Map<String, ?> settings) {
		SEEN.putAll(settings);
	}

	@Override
	public ProducerRecord<byte[], byte[]> onSend(ProducerRecord<byte[], byte[]> message) {
		return message;
	}

	@Override
	public void onAcknowledgement(@Nullable RecordMetadata metadata, @Nullable Exception failure) {
		// Only the settings are looked at.
	}

	@Override
	public void close() {
		// Nothing is held.
	}

}
