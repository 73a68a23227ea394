package vn.thidua.benchmarks.peers;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import com.gruelbox.transactionoutbox.Dialect;
import com.gruelbox.transactionoutbox.Instantiator;
import com.gruelbox.transactionoutbox.Persistor;
import com.gruelbox.transactionoutbox.Submitter;
import com.gruelbox.transactionoutbox.TransactionManager;
import com.gruelbox.transactionoutbox.TransactionOutbox;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.thidua.benchmarks.ground.Ground;
import vn.thidua.benchmarks.ground.ProducerSettings;
import vn.thidua.benchmarks.ground.SampleEvent;
import vn.thidua.benchmarks.ground.Waiting;
import vn.thidua.benchmarks.measure.Bar;

/**
 * gruelbox transaction-outbox, each call a send that waits for its acknowledgement. It
 * calls after the commit, through an executor: with one thread in order as long as
 * nothing fails, with more in none. (Its ordered topics came with later versions, which
 * do not resolve where this is built.)
 */
final class GruelboxOutbox implements Peer {

	private static final int MANY_THREADS = 16;

	private final int count;

	private final Producer<byte[], byte[]> producer;

	private final HikariDataSource dataSource;

	private final ExecutorService threads;

	private final TransactionManager transactions;

	private final TransactionOutbox outbox;

	private GruelboxOutbox(Ground ground, int count) {
		this.count = count;
		this.threads = Executors.newFixedThreadPool(count);
		this.producer = new KafkaProducer<>(ProducerSettings.of(ground), new ByteArraySerializer(),
				new ByteArraySerializer());
		var database = ground.freshDatabase("peer");
		var pool = new HikariConfig();
		pool.setJdbcUrl(database.url());
		pool.setUsername(database.username());
		pool.setPassword(database.password());
		pool.setMaximumPoolSize(PeerApplication.CONNECTIONS);
		pool.setMinimumIdle(1);
		this.dataSource = new HikariDataSource(pool);
		this.transactions = TransactionManager.fromDataSource(this.dataSource);
		this.outbox = TransactionOutbox.builder()
			.transactionManager(this.transactions)
			.persistor(Persistor.forDialect(Dialect.POSTGRESQL_9))
			.submitter(Submitter.withExecutor(this.threads))
			.instantiator(Instantiator.using((_) -> (Sending) this::send))
			.build();
	}

	static Peer inOrder(Ground ground) {
		return new GruelboxOutbox(ground, 1);
	}

	static Peer inParallel(Ground ground) {
		return new GruelboxOutbox(ground, MANY_THREADS);
	}

	@Override
	public String name() {
		return "gruelbox 4.2.268, " + (keepsOrder() ? "in order" : this.count + " threads, in no order");
	}

	@Override
	public boolean keepsOrder() {
		return this.count == 1;
	}

	@Override
	public @Nullable Bar bar() {
		return null;
	}

	@Override
	public double publish(List<SampleEvent> events, String topic) {
		var began = new long[1];
		this.transactions.inTransaction((_) -> {
			events.forEach((event) -> this.outbox.schedule(Sending.class)
				.send(topic, event.id(), event.key(), event.version(), event.text()));
			began[0] = System.nanoTime();
		});
		var jdbc = JdbcClient.create(this.dataSource);
		Waiting.until("gruelbox's outbox is empty", Duration.ofMinutes(3),
				() -> jdbc.sql("select count(*) from txno_outbox").query(Long.class).single() == 0);
		return events.size() * 1e9 / (System.nanoTime() - began[0]);
	}

	private void send(String topic, String id, String key, long version, String json) {
		try {
			this.producer.send(SampleEvent.message(topic, SampleEvent.TYPE, id, key, version, SampleEvent.utf8(json)))
				.get();
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException(ex.getCause());
		}
		catch (InterruptedException ex) {
			throw Ground.interrupted(ex);
		}
	}

	@Override
	public void close() {
		this.threads.shutdown();
		this.producer.close();
		this.dataSource.close();
	}

	/** The call that is stored and made later. */
	interface Sending {

		void send(String topic, String id, String key, long version, String json);

	}

}
