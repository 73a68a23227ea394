package vn.thidua.notification.delivery;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import vn.thidua.testkit.RealParts;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The queue on a real database, as two instances see it that know nothing of each other.
 */
class SeveralInstancesTests {

	private static final Duration CLAIM = Duration.ofMinutes(1);

	private JdbcClient jdbc = JdbcClient.create(new DriverManagerDataSource());

	@BeforeEach
	void freshDatabase() {
		var access = RealParts.freshDatabase("queue");
		var dataSource = new DriverManagerDataSource(access.url(), access.username(), access.password());
		Flyway.configure().dataSource(dataSource).load().migrate();
		this.jdbc = JdbcClient.create(dataSource);
	}

	@Test
	@DisplayName("X4 of two instances that claim at the same moment, each takes others")
	void noneIsClaimedTwice() throws Exception {
		for (int i = 0; i < 100; i++) {
			insert("PENDING");
		}
		var start = new CyclicBarrier(2);
		Callable<List<Delivery>> instance = () -> {
			start.await();
			List<Delivery> claimed = new ArrayList<>();
			for (var batch = claim(7); !batch.isEmpty(); batch = claim(7)) {
				claimed.addAll(batch);
			}
			return claimed;
		};
		try (var threads = Executors.newFixedThreadPool(2)) {
			List<Future<List<Delivery>>> both = threads.invokeAll(List.of(instance, instance));
			var claimed = Stream.of(both.get(0).get(), both.get(1).get()).flatMap(List::stream).toList();
			assertThat(claimed).hasSize(100);
			assertThat(new HashSet<>(claimed)).hasSize(100);
		}
	}

	@Test
	@DisplayName("X4 a claim that holds is left alone; one that ran out is in doubt, and its late claimant notes nothing")
	void aLateClaimantIsFenced() {
		var deliveryId = insert("PENDING");
		var late = claim(1).getFirst();
		assertThat(queue().doubtLeftBehind(DeliveryKind.EMAIL)).isZero();
		assertThat(claim(1)).isEmpty();
		this.jdbc.sql("update delivery set claimed_until = now() - interval '1 second'").update();
		assertThat(queue().doubtLeftBehind(DeliveryKind.EMAIL)).isEqualTo(1);
		assertThat(state(deliveryId)).isEqualTo("IN_DOUBT");
		var next = claim(1).getFirst();
		assertThat(queue().note(late, new Sending.Refused("LATE"))).isFalse();
		assertThat(queue().note(next, new Sending.Taken())).isTrue();
		assertThat(state(deliveryId)).isEqualTo("SENT");
	}

	private List<Delivery> claim(int limit) {
		return queue().claim(DeliveryKind.EMAIL, limit, CLAIM);
	}

	private DeliveryQueue queue() {
		return new DeliveryQueue(this.jdbc, new RetryPolicy(CLAIM, CLAIM, CLAIM, 3), Clock.systemUTC());
	}

	private String state(UUID deliveryId) {
		return this.jdbc.sql("select state from delivery where delivery_id = ?")
			.param(deliveryId)
			.query(String.class)
			.single();
	}

	private UUID insert(String state) {
		var id = UUID.randomUUID();
		this.jdbc.sql("""
				insert into delivery (delivery_id, kind, award_id, target_id, nomination_id, unit_id, state, planned_at)
				values (:id, 'EMAIL', :id, :id, :id, :id, :state, now())
				""").param("id", id).param("state", state).update();
		return id;
	}

}
