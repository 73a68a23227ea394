package vn.thidua.local.summary;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class ServiceMetricsTests {

	@Test
	void sumsAMetricOverSamplesAndServices() {
		var metrics = new ServiceMetrics(List.of("""
				# HELP thidua_parked_events Events that wait for an operator
				# TYPE thidua_parked_events gauge
				thidua_parked_events{application="nomination-service"} 2.0
				thidua_parked_events_total{application="nomination-service"} 40.0
				""", """
				thidua_parked_events{application="reporting-service",topic="a"} 1.0
				thidua_parked_events{application="reporting-service",topic="b"} 1.0E1
				"""));
		assertThat(metrics.sum("thidua_parked_events")).isEqualTo(13);
	}

	@Test
	void findsTheLargestOfAllServices() {
		var metrics = new ServiceMetrics(
				List.of("thidua_reconciliation_age_seconds 2.25\n", "thidua_reconciliation_age_seconds 1.0E1\n"));
		assertThat(metrics.max("thidua_reconciliation_age_seconds")).isEqualTo(10);
	}

	@Test
	void aServiceThatDoesNotMeasureIsNotTakenForZero() {
		var metrics = new ServiceMetrics(List.of("thidua_outbox_pending 0.0\n", "something_else 0.0\n"));
		assertThatIllegalStateException().isThrownBy(() -> metrics.sum("thidua_outbox_pending"))
			.withMessage("A service does not measure thidua_outbox_pending");
	}

}
