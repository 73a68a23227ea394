package vn.thidua.eventing.outbox;

import java.sql.Connection;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import org.apache.kafka.clients.producer.Producer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Publishes the outbox, one owner at a time.
 *
 * <pre>
 *   wait for ownership ──▶ read, send and advance until something fails ({@link RelayPipeline})
 *        ▲                                       │
 *        └── close the producer, keep the acknowledged prefix
 * </pre>
 *
 * The producer is closed at any error: after a rejected record an idempotent producer
 * would send the later ones of the same key, and a retry would put them out of order.
 */
class Relay implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(Relay.class);

	private final Callable<Connection> connections;

	private final Supplier<Producer<byte[], byte[]>> producers;

	private final RelayProperties properties;

	private final RelaySignal signal;

	private final String source;

	private volatile boolean running;

	private Thread thread = new Thread();

	Relay(Callable<Connection> connections, Supplier<Producer<byte[], byte[]>> producers, RelayProperties properties,
			RelaySignal signal, String source) {
		this.connections = connections;
		this.producers = producers;
		this.properties = properties;
		this.signal = signal;
		this.source = source;
	}

	@Override
	public void start() {
		this.running = true;
		this.thread = Thread.ofPlatform().name("outbox-relay").start(this::relayUntilStopped);
	}

	@Override
	public void stop() {
		this.running = false;
		this.thread.interrupt();
		try {
			this.thread.join(this.properties.stopTimeout());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	private void relayUntilStopped() {
		while (this.running) {
			try {
				relayWhileOwner();
				Thread.sleep(this.properties.takeoverInterval());
			}
			catch (InterruptedException ex) {
				return;
			}
			catch (Exception failure) {
				if (!this.running) {
					return;
				}
				// Visible as a growing thidua.outbox.oldest.age; the position stands, so
				// nothing is lost.
				log.warn("Relay of {} starts again in {}: {}", this.source, this.properties.retryInterval(),
						failure.toString());
				if (!pause()) {
					return;
				}
			}
		}
	}

	private boolean pause() {
		try {
			Thread.sleep(this.properties.retryInterval());
			return true;
		}
		catch (InterruptedException ex) {
			return false;
		}
	}

	private void relayWhileOwner() throws Exception {
		try (var connection = this.connections.call()) {
			var session = RelaySession.tryOpen(connection, this.source);
			if (session != null) {
				log.info("Relays the outbox of {} from {}", this.source, session.start());
				try (var sender = new BatchSender(this.producers.get())) {
					var reader = session.reader(this.source, this.properties.pageSize());
					new RelayPipeline(session, reader, sender, this.signal, this.properties.pollInterval()).run();
				}
			}
		}
	}

}
