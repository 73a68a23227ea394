package vn.thidua.benchmarks.ground;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import org.apache.kafka.clients.producer.ProducerRecord;

import vn.thidua.contracts.dossier.DossierDescribedV1;
import vn.thidua.eventing.CloudEventHeaders;

/**
 * An event as every contender publishes it: the same key, headers and bytes.
 *
 * @param id the event's identity
 * @param key the aggregate
 * @param version the aggregate's version after it
 * @param body what is told
 * @param json the same as bytes
 */
public record SampleEvent(String id, String key, long version, DossierDescribedV1 body, byte[] json) {

	public static final String TYPE = "vn.thidua.dossier.described.v1";

	public static final String SOURCE = "benchmark";

	private static final String TIME = "2023-10-12T02:15:30.123456Z";

	/** The headers of CloudEvents, as the relay writes them. */
	public Map<String, String> headers() {
		return headers(TYPE, this.id, this.key, this.version);
	}

	/** The JSON as a peer stores it. */
	public String text() {
		return new String(this.json, StandardCharsets.UTF_8);
	}

	public ProducerRecord<byte[], byte[]> message(String topic) {
		return message(topic, TYPE, this.id, this.key, this.version, this.json);
	}

	public static ProducerRecord<byte[], byte[]> message(String topic, String type, String id, String key, long version,
			byte[] json) {
		var message = new ProducerRecord<>(topic, utf8(key), json);
		headers(type, id, key, version).forEach((name, value) -> message.headers().add(name, utf8(value)));
		return message;
	}

	private static Map<String, String> headers(String type, String id, String key, long version) {
		Map<String, String> headers = new LinkedHashMap<>();
		headers.put(CloudEventHeaders.SPEC_VERSION, "1.0");
		headers.put(CloudEventHeaders.ID, id);
		headers.put(CloudEventHeaders.TYPE, type);
		headers.put(CloudEventHeaders.SOURCE, SOURCE);
		headers.put(CloudEventHeaders.TIME, TIME);
		headers.put(CloudEventHeaders.SUBJECT, key);
		headers.put(CloudEventHeaders.AGGREGATE_VERSION, Long.toString(version));
		headers.put(CloudEventHeaders.CONTENT_TYPE, "application/json");
		return headers;
	}

	public static byte[] utf8(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
