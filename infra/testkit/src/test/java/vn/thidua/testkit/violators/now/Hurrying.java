package vn.thidua.testkit.violators.now;

import java.time.Instant;

class Hurrying {

	Instant now() {
		return Instant.now();
	}

}
