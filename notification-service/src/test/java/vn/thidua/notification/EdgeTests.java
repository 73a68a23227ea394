package vn.thidua.notification;

import java.util.Map;
import java.util.UUID;

import vn.thidua.testkit.edge.EdgeProof;
import vn.thidua.testkit.edge.Position;
import vn.thidua.testkit.edge.Sample;
import vn.thidua.testkit.edge.Scene;

import static org.assertj.core.api.Assertions.assertThat;

/** Every operation of this service that its description tells. */
class EdgeTests extends NotificationServiceTest implements EdgeProof {

	@Override
	public Scene scene() {
		return new Communes();
	}

	/** A commune with an award, one beside it, and one elsewhere. */
	private final class Communes implements Scene {

		private final World world = World.known();

		private final World beside = new World(this.world.province(), UUID.randomUUID(), this.world.round(),
				this.world.nominee(), this.world.award());

		private final World elsewhere = World.known();

		@Override
		public Map<Position, UUID> units() {
			return Map.of(Position.OWN, this.world.commune(), Position.ABOVE, this.world.province(), Position.SIBLING,
					this.beside.commune(), Position.FOREIGN, this.elsewhere.commune());
		}

		@Override
		public Map<String, Sample> samples() {
			this.beside.tellCommune(null);
			this.world.tellAward();
			var delivery = failedDelivery();
			return Map.of("deliveries-list", Sample.listing("deliveryId", delivery), "deliveries-summary",
					Sample.forEveryUnit(), "deliveries-retry", Sample.request().path("deliveryId", delivery),
					"webhook-subscriptions-subscribe", Sample.forEveryUnit(), "webhook-subscriptions-list",
					Sample.listing("subscriptionId", subscribed("https://bao.example/khen-thuong")),
					"webhook-subscriptions-unsubscribe",
					Sample.request()
						.path("subscriptionId", subscribed("https://bao.example/het-hen"))
						.goneOnceGranted(),
					"award-feed-newest", Sample.forEveryUnit());
		}

		private UUID failedDelivery() {
			eventually(() -> assertThat(deliveries(this.world)).extracting("state").containsExactly("SENT"));
			eventually(() -> assertThat(jdbc.sql("select count(*) from unit_directory where unit_id in (?, ?)")
				.params(this.beside.commune(), this.elsewhere.commune())
				.query(Long.class)
				.single()).isEqualTo(2));
			return jdbc.sql("update delivery set state = 'FAILED' where award_id = ? returning delivery_id")
				.param(this.world.awardId())
				.query(UUID.class)
				.single();
		}

		/** By the commune itself. */
		private UUID subscribed(String url) {
			var commune = this.world.commune();
			subscribe(new World(commune, commune, this.world.round(), this.world.nominee(), this.world.award()), url);
			return jdbc.sql("select subscription_id from webhook_subscription where unit_id = ? and url = ?")
				.params(commune, url)
				.query(UUID.class)
				.single();
		}

	}

}
