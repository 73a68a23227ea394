package vn.thidua.notification;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.thidua.testkit.edge.Edge;
import vn.thidua.testkit.edge.EdgeProof;
import vn.thidua.testkit.edge.PlatformSamples;
import vn.thidua.testkit.edge.Position;
import vn.thidua.testkit.edge.Sample;

import static org.assertj.core.api.Assertions.assertThat;

/** Every operation of this service that its description tells. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EdgeTests extends NotificationServiceTest implements EdgeProof {

	private final World world = World.known();

	private final World beside = new World(this.world.province(), UUID.randomUUID(), this.world.round(),
			this.world.nominee(), this.world.award());

	private final World elsewhere = World.known();

	private final int port;

	private Runnable clearing = () -> {
	};

	private Map<String, Sample> platform = Map.of();

	private UUID delivery = UUID.randomUUID();

	private UUID subscription = UUID.randomUUID();

	private UUID toEnd = UUID.randomUUID();

	EdgeTests(@Autowired @LocalServerPort int port) {
		this.port = port;
	}

	@BeforeAll
	void makeWhatTheRequestsName() {
		this.beside.tellCommune(null);
		this.world.tellAward();
		eventually(() -> assertThat(deliveries(this.world)).extracting("state").containsExactly("SENT"));
		eventually(() -> assertThat(this.jdbc.sql("select count(*) from unit_directory where unit_id in (?, ?)")
			.params(this.beside.commune(), this.elsewhere.commune())
			.query(Long.class)
			.single()).isEqualTo(2));
		this.delivery = this.jdbc.sql("update delivery set state = 'FAILED' where award_id = ? returning delivery_id")
			.param(this.world.awardId())
			.query(UUID.class)
			.single();
		var parked = PlatformSamples.parked(this.jdbc, this.world.commune());
		this.platform = parked.all(false);
		this.clearing = parked::clearAway;
	}

	@BeforeEach
	void subscribeTwice() {
		this.subscription = subscribed("https://bao.example/khen-thuong");
		this.toEnd = subscribed("https://bao.example/het-hen");
	}

	/** By the commune itself. */
	private UUID subscribed(String url) {
		var commune = this.world.commune();
		subscribe(new World(commune, commune, this.world.round(), this.world.nominee(), this.world.award()), url);
		return this.jdbc.sql("select subscription_id from webhook_subscription where unit_id = ? and url = ?")
			.params(commune, url)
			.query(UUID.class)
			.single();
	}

	@AfterAll
	void clearAway() {
		this.clearing.run();
	}

	@Override
	public Edge edge() {
		var units = Map.of(Position.OWN, this.world.commune(), Position.ABOVE, this.world.province(), Position.SIBLING,
				this.beside.commune(), Position.FOREIGN, this.elsewhere.commune());
		return new Edge(this.port, this.jdbc, units, samples());
	}

	private Map<String, Sample> samples() {
		var all = new HashMap<>(this.platform);
		all.put("deliveries-list", Sample.listing("deliveryId", this.delivery));
		all.put("deliveries-summary", Sample.forEveryUnit());
		all.put("deliveries-retry", Sample.request().path("deliveryId", this.delivery));
		all.put("webhook-subscriptions-subscribe", Sample.forEveryUnit());
		all.put("webhook-subscriptions-list", Sample.listing("subscriptionId", this.subscription));
		all.put("webhook-subscriptions-unsubscribe",
				Sample.request().path("subscriptionId", this.toEnd).goneOnceGranted());
		all.put("award-feed-newest", Sample.forEveryUnit());
		return Map.copyOf(all);
	}

}
