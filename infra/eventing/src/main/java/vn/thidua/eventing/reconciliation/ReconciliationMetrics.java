package vn.thidua.eventing.reconciliation;

import java.util.concurrent.TimeUnit;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * {@code thidua.reconciliation.difference} by what was compared, and
 * {@code thidua.reconciliation.age}, without which a zero says nothing.
 */
class ReconciliationMetrics implements MeterBinder {

	private static final String DIFFERENCES = """
			select count(*) from reconciliation_difference where comparison = ? and suspected_in is null
			""";

	private static final String AGE = """
			select extract(epoch from clock_timestamp() - completed_at) from reconciliation_position
			""";

	private final JdbcClient jdbc;

	ReconciliationMetrics(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		for (var comparison : Comparison.values()) {
			Gauge.builder("thidua.reconciliation.difference", () -> differences(comparison))
				.description("What one place tells and the other does not")
				.tag("comparison", comparison.text())
				.register(registry);
		}
		TimeGauge.builder("thidua.reconciliation.age", this::age, TimeUnit.SECONDS)
			.description("Time since all was compared")
			.register(registry);
	}

	long differences(Comparison comparison) {
		return this.jdbc.sql(DIFFERENCES).param(comparison.text()).query(Long.class).single();
	}

	double age() {
		return this.jdbc.sql(AGE).query(Double.class).single();
	}

}
