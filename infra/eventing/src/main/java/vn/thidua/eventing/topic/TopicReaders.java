package vn.thidua.eventing.topic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;

/** Opens readers that no consumer group knows of, and looks how far a group is. */
public final class TopicReaders {

	private static final int RECORDS_AT_A_TIME = 5_000;

	private final KafkaProperties kafka;

	public TopicReaders(KafkaProperties kafka) {
		this.kafka = kafka;
	}

	public TopicReader open(List<String> topics) {
		var settings = new HashMap<>(this.kafka.buildConsumerProperties());
		settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
		settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
		settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, RECORDS_AT_A_TIME);
		return new TopicReader(new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer()),
				topics);
	}

	/** The offsets that a consumer group has committed, where it has. */
	public Map<TopicPartition, Long> committedBy(String group) {
		try (var admin = Admin.create(this.kafka.buildAdminProperties())) {
			return admin.listConsumerGroupOffsets(group)
				.partitionsToOffsetAndMetadata()
				.get()
				.entrySet()
				.stream()
				.filter((committed) -> Objects.nonNull(committed.getValue()))
				.collect(Collectors.toMap(Map.Entry::getKey, (committed) -> committed.getValue().offset()));
		}
		catch (ExecutionException failure) {
			throw new KafkaException("The offsets of " + group + " are not known", failure.getCause());
		}
		catch (InterruptedException failure) {
			Thread.currentThread().interrupt();
			throw new KafkaException(failure);
		}
	}

}
