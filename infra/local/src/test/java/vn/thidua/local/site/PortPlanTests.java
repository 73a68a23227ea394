package vn.thidua.local.site;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

class PortPlanTests {

	@Test
	void aTakenPortIsNamedWithItsUseAndTheWayOut() throws IOException {
		var plan = new PortPlan(21_000).firstFree();
		try (var other = new ServerSocket(plan.of(PortUse.REPORTING), 1, InetAddress.getLoopbackAddress())) {
			assertThatExceptionOfType(CannotRun.class).isThrownBy(plan::requireFree)
				.withMessage(
						"Port %d, which reporting-service needs, is taken by another program: "
								+ "stop that, or choose other ports with --port-base N (now %d).",
						other.getLocalPort(), plan.base());
			assertThat(plan.firstFree().base()).isGreaterThan(plan.base());
		}
		assertThatNoException().isThrownBy(plan::requireFree);
	}

}
