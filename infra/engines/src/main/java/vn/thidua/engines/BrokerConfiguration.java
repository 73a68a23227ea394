package vn.thidua.engines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** One node that is broker and controller, as Kafka's {@code server.properties}. */
record BrokerConfiguration(KafkaBroker.Settings settings) {

	Path logDirectory() {
		return folder().resolve("logs");
	}

	Path write() {
		try {
			Files.createDirectories(folder());
			return Files.writeString(folder().resolve("server.properties"), properties());
		}
		catch (IOException ex) {
			throw EngineFailure.writing(folder(), ex);
		}
	}

	private Path folder() {
		return this.settings.directory().resolve("kafka");
	}

	private String properties() {
		return """
				node.id=1
				process.roles=broker,controller
				listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
				advertised.listeners=PLAINTEXT://127.0.0.1:%4$d
				listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
				controller.listener.names=CONTROLLER
				controller.quorum.voters=1@127.0.0.1:%2$d
				log.dirs=%3$s

				# Topics are declared by who owns them, never by a typing error.
				auto.create.topics.enable=false
				# Events are kept until a topic's own configuration says otherwise.
				log.retention.ms=-1

				# One node is all there is.
				default.replication.factor=1
				min.insync.replicas=1
				offsets.topic.replication.factor=1
				transaction.state.log.replication.factor=1
				transaction.state.log.min.isr=1
				share.coordinator.state.topic.replication.factor=1
				share.coordinator.state.topic.min.isr=1
				offsets.topic.num.partitions=8
				transaction.state.log.num.partitions=4
				share.coordinator.state.topic.num.partitions=4

				# Quick to start, quick to take a killed one's place.
				group.initial.rebalance.delay.ms=0
				broker.heartbeat.interval.ms=500
				broker.session.timeout.ms=3000

				# Small: compacted topics here hold thousands of keys, not millions.
				log.cleaner.dedupe.buffer.size=8388608
				log.cleaner.io.buffer.size=131072

				# log.flush.* stay as they are: an acknowledged record is in the page cache
				# and survives any end of the process; against the end of the machine,
				# production has replicas.
				""".formatted(this.settings.port(), this.settings.controllerPort(), logDirectory(),
				this.settings.advertisedPort());
	}

}
