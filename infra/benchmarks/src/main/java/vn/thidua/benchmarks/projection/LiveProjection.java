package vn.thidua.benchmarks.projection;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;

import com.github.f4b6a3.uuid.UuidCreator;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;

import vn.thidua.benchmarks.ground.Ground;
import vn.thidua.benchmarks.ground.ProducerSettings;
import vn.thidua.benchmarks.ground.SampleEvent;
import vn.thidua.benchmarks.ground.Waiting;
import vn.thidua.contracts.PublishedEvents;
import vn.thidua.contracts.Topic;
import vn.thidua.contracts.nomination.NominationSubmittedV1;
import vn.thidua.contracts.people.NomineeKind;
import vn.thidua.engines.DatabaseAccess;
import vn.thidua.eventing.EventBodies;
import vn.thidua.eventing.inbox.Inbox;

/**
 * Nominations published to the topic that reporting-service follows, and the time until
 * its group has committed the last.
 */
final class LiveProjection implements AutoCloseable {

	private static final String TOPIC = PublishedEvents.NOMINATION_SUBMITTED.topic().name();

	private static final Duration PATIENCE = Duration.ofMinutes(4);

	private static final Duration STEP = Duration.ofMillis(50);

	private static final int UNITS = 120;

	private static final int ONE_OF = 100;

	private final Ground ground;

	private final DatabaseAccess database;

	private final Admin admin;

	private final List<UUID> units = new ArrayList<>();

	LiveProjection(Ground ground, DatabaseAccess database) {
		this.ground = ground;
		this.database = database;
		this.admin = Admin.create(Map.of("bootstrap.servers", ground.bootstrapServers()));
		for (int i = 0; i < UNITS; i++) {
			this.units.add(UUID.randomUUID());
		}
	}

	/**
	 * Events applied per second, from when they may be: sending them is not the
	 * projection's work, so they lie on the topic before.
	 */
	double apply(UUID roundId, int count) {
		return apply(nominations(roundId, count));
	}

	/** The same, with one of a hundred cut short, so that it can't be read. */
	double applyWithPoison(UUID roundId, int count) {
		var messages = nominations(roundId, count);
		for (int i = 0; i < count; i += ONE_OF) {
			messages.set(i, cutShort(messages.get(i)));
		}
		return apply(messages);
	}

	private double apply(List<ProducerRecord<byte[], byte[]>> messages) {
		long began = publishWhilePollsWait(messages);
		Waiting.until("reporting-service has applied everything", PATIENCE, STEP, this::isCaughtUp);
		return messages.size() * 1e9 / (System.nanoTime() - began);
	}

	private static ProducerRecord<byte[], byte[]> cutShort(ProducerRecord<byte[], byte[]> message) {
		return new ProducerRecord<>(message.topic(), null, message.key(),
				Arrays.copyOf(message.value(), message.value().length / 2), message.headers());
	}

	private long publishWhilePollsWait(List<ProducerRecord<byte[], byte[]>> messages) {
		try (var connection = Ground.connect(this.database); var statement = connection.createStatement()) {
			statement.execute("select pg_advisory_lock(%d)".formatted(Inbox.LIVE_TABLES));
			publish(messages);
			return System.nanoTime();
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private void publish(List<ProducerRecord<byte[], byte[]>> messages) {
		try (var producer = new KafkaProducer<>(ProducerSettings.of(this.ground), new ByteArraySerializer(),
				new ByteArraySerializer())) {
			for (var message : messages) {
				var _ = producer.send(message);
			}
			producer.flush();
		}
	}

	private List<ProducerRecord<byte[], byte[]>> nominations(UUID roundId, int count) {
		var bodies = new EventBodies();
		var now = Instant.parse("2023-10-12T02:15:30Z");
		List<ProducerRecord<byte[], byte[]>> messages = new ArrayList<>(count);
		for (int i = 0; i < count; i++) {
			var unit = this.units.get(i % UNITS);
			var nomination = new NominationSubmittedV1(UUID.randomUUID(), roundId, UUID.randomUUID(),
					NomineeKind.MEMBER, unit, unit, 1, now, true);
			messages.add(SampleEvent.message(TOPIC, PublishedEvents.NOMINATION_SUBMITTED.name(),
					UuidCreator.getTimeOrderedEpoch().toString(), nomination.nominationId().toString(), 1,
					bodies.write(nomination)));
		}
		return messages;
	}

	private boolean isCaughtUp() {
		try {
			var committed = this.admin.listConsumerGroupOffsets("reporting-service")
				.partitionsToOffsetAndMetadata()
				.get();
			Map<TopicPartition, OffsetSpec> latest = new java.util.HashMap<>();
			for (int partition = 0; partition < Topic.PARTITIONS; partition++) {
				latest.put(new TopicPartition(TOPIC, partition), OffsetSpec.latest());
			}
			return this.admin.listOffsets(latest)
				.all()
				.get()
				.entrySet()
				.stream()
				.allMatch((end) -> isCommitted(end.getKey(), end.getValue(), committed));
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException(ex.getCause());
		}
		catch (InterruptedException ex) {
			throw Ground.interrupted(ex);
		}
	}

	private static boolean isCommitted(TopicPartition partition, ListOffsetsResultInfo end,
			Map<TopicPartition, org.apache.kafka.clients.consumer.OffsetAndMetadata> committed) {
		var offset = committed.get(partition);
		return end.offset() == 0 || (offset != null && offset.offset() == end.offset());
	}

	@Override
	public void close() {
		this.admin.close();
	}

}
