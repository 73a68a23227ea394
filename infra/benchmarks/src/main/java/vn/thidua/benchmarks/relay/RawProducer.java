package vn.thidua.benchmarks.relay;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;

import vn.thidua.benchmarks.ground.Ground;
import vn.thidua.benchmarks.ground.ProducerSettings;
import vn.thidua.benchmarks.ground.SampleEvent;

/** The limit: nothing but sending what is ready to be sent, and waiting for it. */
final class RawProducer {

	private final Ground ground;

	RawProducer(Ground ground) {
		this.ground = ground;
	}

	/** Events per second, from opening the producer to the last acknowledgement. */
	double send(List<SampleEvent> events, String topic, int requestsInFlight) {
		var settings = ProducerSettings.of(this.ground);
		settings.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, requestsInFlight);
		var messages = events.stream().map((event) -> event.message(topic)).toList();
		long began = System.nanoTime();
		try (var producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
			List<Future<RecordMetadata>> acknowledgements = new ArrayList<>(messages.size());
			for (var message : messages) {
				acknowledgements.add(producer.send(message));
			}
			for (var acknowledgement : acknowledgements) {
				acknowledgement.get();
			}
			return events.size() * 1e9 / (System.nanoTime() - began);
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException(ex.getCause());
		}
		catch (InterruptedException ex) {
			throw Ground.interrupted(ex);
		}
	}

}
