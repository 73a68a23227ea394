package vn.thidua.testkit.violators.injection;

import java.time.Clock;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Autowired;

class Hiding {

	@Autowired
	private @Nullable Clock clock;

	@Nullable Clock clock() {
		return this.clock;
	}

}
