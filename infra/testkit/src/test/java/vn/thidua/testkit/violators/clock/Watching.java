package vn.thidua.testkit.violators.clock;

import java.time.Clock;
import java.time.Instant;

class Watching {

	Instant now() {
		return Instant.now(Clock.systemUTC());
	}

}
