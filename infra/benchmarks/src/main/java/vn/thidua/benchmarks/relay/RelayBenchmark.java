package vn.thidua.benchmarks.relay;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import vn.thidua.benchmarks.ground.Delivery;
import vn.thidua.benchmarks.ground.Ground;
import vn.thidua.benchmarks.ground.SampleEvent;
import vn.thidua.benchmarks.ground.SampleEvents;
import vn.thidua.benchmarks.ground.Scale;
import vn.thidua.benchmarks.ground.Waiting;
import vn.thidua.benchmarks.measure.Bar;
import vn.thidua.benchmarks.measure.Figures;
import vn.thidua.benchmarks.measure.Measure;
import vn.thidua.benchmarks.peers.Peer;
import vn.thidua.benchmarks.peers.Peers;

/**
 * How fast a filled outbox is drained, against sending alone, against peers, and beside a
 * transaction that stays open.
 */
public final class RelayBenchmark {

	private static final String RAW = "plain producer, events/s";

	private static final String RAW_IN_PARALLEL = "plain producer, five requests in flight, events/s";

	private static final String OURS = "relay, events/s";

	private static final String BESIDE = "relay beside an open transaction, events/s";

	private static final String DEAD_ROWS = "dead rows in the outbox after all of it";

	private final Ground ground;

	private final Scale scale;

	private final Consumer<String> progress;

	public RelayBenchmark(Ground ground, Scale scale, Consumer<String> progress) {
		this.ground = ground;
		this.scale = scale;
		this.progress = progress;
	}

	public List<Measure> run() {
		var figures = new Figures();
		var events = SampleEvents.of(this.scale.events());
		try (var relay = new RelayUnderTest(this.ground); var peers = Peers.all(this.ground)) {
			round(new Figures(), relay, peers, events);
			for (int i = 1; i <= this.scale.repetitions(); i++) {
				this.progress.accept("relay %d of %d".formatted(i, this.scale.repetitions()));
				round(figures, relay, peers, events);
			}
			figures.add(DEAD_ROWS, (double) relay.deadRows());
			return measures(figures, peers.all());
		}
	}

	private void round(Figures figures, RelayUnderTest relay, Peers peers, List<SampleEvent> events) {
		var raw = new RawProducer(this.ground);
		figures.add(RAW, published("the plain producer", events, (topic) -> raw.send(events, topic, 1)));
		figures.add(RAW_IN_PARALLEL, published("the plain producer", events, (topic) -> raw.send(events, topic, 5)));
		figures.add(OURS, published("the relay", events, (topic) -> relay.drain(events, topic)));
		try (var _ = new ForeignWriter(this.ground)) {
			Waiting.sleep(this.scale.heldOpen());
			figures.add(BESIDE, published("the relay", events, (topic) -> relay.drain(events, topic)));
		}
		var fewer = events.subList(0, Math.min(events.size(), this.scale.peerEvents()));
		for (var peer : peers.all()) {
			figures.add(rate(peer), published(peer, fewer));
		}
	}

	private double published(String name, List<SampleEvent> events, java.util.function.ToDoubleFunction<String> work) {
		var topic = this.ground.freshTopic("relay");
		double rate = work.applyAsDouble(topic);
		var delivery = Delivery.of(this.ground, topic);
		delivery.requireAll(name, events.size());
		delivery.requireOrder(name);
		this.ground.forget(topic);
		return rate;
	}

	private double published(Peer peer, List<SampleEvent> events) {
		var topic = this.ground.freshTopic("peer");
		double rate = peer.publish(events, topic);
		var delivery = Delivery.of(this.ground, topic);
		delivery.requireAll(peer.name(), events.size());
		if (peer.keepsOrder()) {
			delivery.requireOrder(peer.name());
		}
		this.ground.forget(topic);
		return rate;
	}

	private static List<Measure> measures(Figures figures, List<Peer> peers) {
		List<Measure> measures = new ArrayList<>();
		measures.add(figures.ratio("relay ÷ plain producer of the same bytes", Bar.atLeast(0.80), OURS, RAW));
		measures.add(figures.ratio("relay ÷ plain producer with five requests in flight", null, OURS, RAW_IN_PARALLEL));
		for (var peer : peers) {
			measures.add(figures.ratio("relay ÷ " + peer.name(), peer.bar(), OURS, rate(peer)));
		}
		measures.add(figures.ratio("relay beside a transaction left open elsewhere ÷ alone", Bar.atLeast(0.95), BESIDE,
				OURS));
		measures.add(figures.plain(DEAD_ROWS, Bar.atMost(0)));
		return measures;
	}

	private static String rate(Peer peer) {
		return peer.name() + ", events/s";
	}

}
