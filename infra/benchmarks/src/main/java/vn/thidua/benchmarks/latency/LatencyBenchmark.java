package vn.thidua.benchmarks.latency;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.IntToLongFunction;

import org.HdrHistogram.Histogram;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

import vn.thidua.benchmarks.ground.Ground;
import vn.thidua.benchmarks.ground.ProducerSettings;
import vn.thidua.benchmarks.ground.SampleEvent;
import vn.thidua.benchmarks.ground.SampleEvents;
import vn.thidua.benchmarks.ground.Scale;
import vn.thidua.benchmarks.measure.Bar;
import vn.thidua.benchmarks.measure.Figures;
import vn.thidua.benchmarks.measure.Measure;
import vn.thidua.benchmarks.relay.RelayUnderTest;

/**
 * How long after its commit an event is seen by a plain consumer, when transactions of
 * one event each come at half the rate that this machine commits at most; and how long
 * after sending without a database at the same rate.
 */
public final class LatencyBenchmark {

	private static final int WRITERS = 8;

	/**
	 * Under load, but not counted: a producer gets to know a new topic, and the broker
	 * syncs what it notes of each partition, and with that, on ext4, everything written
	 * to its logs since.
	 */
	private static final Duration LEAD = Duration.ofSeconds(2);

	private final Ground ground;

	private final Scale scale;

	private final Consumer<String> progress;

	private final List<SampleEvent> bodies = SampleEvents.of(1_000);

	public LatencyBenchmark(Ground ground, Scale scale, Consumer<String> progress) {
		this.ground = ground;
		this.scale = scale;
		this.progress = progress;
	}

	public List<Measure> run() {
		var figures = new Figures();
		try (var relay = new RelayUnderTest(this.ground)) {
			capacity(relay);
			for (int i = 0; i <= this.scale.repetitions(); i++) {
				this.progress.accept("latency %d of %d".formatted(i, this.scale.repetitions()));
				double most = capacity(relay);
				var round = (i == 0) ? new Figures() : figures;
				round.add("commits/s at most, one event each", most);
				sent(round, most / 2);
				committed(round, most / 2, relay);
			}
		}
		return List.of(
				figures.difference("commit → seen: p99 minus raw Kafka's p99, ms", Bar.atMost(10),
						"commit → seen by a consumer, p99 ms", "sent → seen without a database, p99 ms"),
				figures.difference("commit → seen: p50 minus raw Kafka's p50, ms", null,
						"commit → seen by a consumer, p50 ms", "sent → seen without a database, p50 ms"),
				figures.plain("transaction due → seen by a consumer, p99 ms", null),
				figures.plain("commits/s at most, one event each", null));
	}

	private double capacity(RelayUnderTest relay) {
		var topic = this.ground.freshTopic("capacity");
		var next = new AtomicInteger();
		long began = System.nanoTime();
		try (var writers = Executors.newFixedThreadPool(WRITERS)) {
			for (int writer = 0; writer < WRITERS; writer++) {
				writers.execute(() -> {
					while (System.nanoTime() - began < this.scale.span().toNanos() / 2) {
						relay.append(List.of(event(next.getAndIncrement())), topic);
					}
				});
			}
		}
		return next.get() * 1e9 / (System.nanoTime() - began);
	}

	private void sent(Figures figures, double perSecond) {
		var topic = this.ground.freshTopic("sent");
		var load = new OpenLoop(perSecond, LEAD.plus(this.scale.span()));
		try (var arrivals = new Arrivals(this.ground, topic, load.count());
				var producer = new KafkaProducer<>(ProducerSettings.of(this.ground), new ByteArraySerializer(),
						new ByteArraySerializer())) {
			load.run((i) -> {
				var _ = producer.send(event(i).message(topic));
			});
			arrivals.await();
			record(figures, "sent → seen without a database", load, (i) -> arrivals.seen(i) - load.due(i));
		}
	}

	private void committed(Figures figures, double perSecond, RelayUnderTest relay) {
		var topic = this.ground.freshTopic("committed");
		var load = new OpenLoop(perSecond, LEAD.plus(this.scale.span()));
		var committed = new long[load.count()];
		try (var arrivals = new Arrivals(this.ground, topic, load.count())) {
			try (var writers = Executors.newFixedThreadPool(WRITERS)) {
				load.run((i) -> writers.execute(() -> {
					relay.append(List.of(event(i)), topic);
					committed[i] = System.nanoTime();
				}));
			}
			arrivals.await();
			// A relay may be quicker than the thread that is told of the commit.
			record(figures, "commit → seen by a consumer", load, (i) -> Math.max(0, arrivals.seen(i) - committed[i]));
			record(figures, "transaction due → seen by a consumer", load, (i) -> arrivals.seen(i) - load.due(i));
		}
	}

	/** Each of a key of its own, with its number for a version. */
	private SampleEvent event(int i) {
		var sample = this.bodies.get(i % this.bodies.size());
		return new SampleEvent(sample.id(), new UUID(sample.key().hashCode(), i).toString(), i, sample.body(),
				sample.json());
	}

	private static void record(Figures figures, String name, OpenLoop load, IntToLongFunction nanos) {
		var histogram = new Histogram(3);
		for (int i = load.first(LEAD); i < load.count(); i++) {
			histogram.recordValue(nanos.applyAsLong(i));
		}
		figures.add(name + ", p50 ms", histogram.getValueAtPercentile(50) / 1e6);
		figures.add(name + ", p99 ms", histogram.getValueAtPercentile(99) / 1e6);
	}

}
