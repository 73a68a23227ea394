package vn.thidua.eventing.outbox;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import vn.thidua.contracts.EventType;
import vn.thidua.contracts.Topic;
import vn.thidua.eventing.EventBodies;
import vn.thidua.eventing.EventTracing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What may be appended. */
class OutboxTests {

	private static final EventType<String> TOLD = new EventType<>("test", new Topic("topic", "key", false),
			String.class);

	private final RelayedOutbox relayed = RelayedOutbox.withoutTopic();

	private final DriverManagerDataSource database = new DriverManagerDataSource(this.relayed.database.url(),
			this.relayed.database.username(), this.relayed.database.password());

	private final TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(this.database));

	private final Outbox outbox = new Outbox(new JdbcTemplate(this.database), new EventBodies(),
			new EventTracing(Tracer.NOOP, Propagator.NOOP), Clock.systemUTC(), new RelaySignal());

	@Test
	@DisplayName("X4 an event is there when its change is, and not when it is rolled back")
	void anEventIsThereWhenItsChangeIs() {
		this.transaction.executeWithoutResult((status) -> {
			this.outbox.append(told("rolled back"));
			status.setRollbackOnly();
		});
		assertThat(bodies()).isEmpty();
		this.transaction
			.executeWithoutResult((_) -> this.outbox.append(List.of(told("first"), told("second"), told("third"))));
		assertThat(bodies()).containsExactly("\"first\"", "\"second\"", "\"third\"");
	}

	@Test
	@DisplayName("X4 what is taken back to a savepoint is not told, and all else in the order appended")
	void whatIsTakenBackToASavepointIsNotTold() {
		var nested = new TransactionTemplate(new JdbcTransactionManager(this.database));
		nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
		this.transaction.executeWithoutResult((_) -> {
			this.outbox.append(told("first"));
			nested.executeWithoutResult((_) -> this.outbox.append(told("second")));
			nested.executeWithoutResult((status) -> {
				this.outbox.append(told("taken back"));
				status.setRollbackOnly();
			});
			this.outbox.append(told("third"));
		});
		assertThat(bodies()).containsExactly("\"first\"", "\"second\"", "\"third\"");
	}

	@Test
	@DisplayName("X4 an oversize event is refused before it is accepted, and so is its change")
	void anOversizeEventIsRefused() {
		assertThatExceptionOfType(EventTooLarge.class).isThrownBy(() -> this.transaction.executeWithoutResult((_) -> {
			this.outbox.append(told("fits"));
			this.outbox.append(told("x".repeat(Outbox.MAX_BODY_BYTES)));
		}));
		assertThat(bodies()).isEmpty();
	}

	@Test
	@DisplayName("X4 thirty thousand events of one transaction are there in the order appended")
	void manyEventsOfOneTransaction() {
		var many = IntStream.range(0, 3 * Outbox.EVENTS_OF_STATEMENT).mapToObj(Integer::toString).toList();
		this.transaction.executeWithoutResult((_) -> this.outbox.append(many.stream().map(OutboxTests::told).toList()));
		assertThat(bodies()).containsExactlyElementsOf(many.stream().map("\"%s\""::formatted).toList());
	}

	@Test
	@DisplayName("X4 large events of one transaction are there, however many megabytes they are together")
	void largeEventsOfOneTransaction() {
		String large = "x".repeat(Outbox.MAX_BODY_BYTES - 100);
		int count = 2 * (int) (Outbox.BYTES_OF_STATEMENT / large.length()) + 1;
		this.transaction
			.executeWithoutResult((_) -> IntStream.range(0, count).forEach((i) -> this.outbox.append(told(i + large))));
		assertThat(this.relayed.jdbc.sql("select left(convert_from(body, 'UTF8'), 3) from outbox order by id")
			.query(String.class)
			.list()).hasSize(count).startsWith("\"0x", "\"1x").last().asString().startsWith("\"" + (count - 1));
	}

	@Test
	@DisplayName("X4 nothing is told outside the transaction of its change")
	void nothingIsToldOutsideATransaction() {
		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> this.outbox.append(told("alone")));
	}

	private static OutgoingEvent<String> told(String body) {
		return OutgoingEvent.of(TOLD, UUID.randomUUID(), 1, body);
	}

	private List<String> bodies() {
		return this.relayed.jdbc.sql("select convert_from(body, 'UTF8') from outbox order by id")
			.query((row, number) -> row.getString(1))
			.list();
	}

}
