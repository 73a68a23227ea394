package vn.thidua.testkit.violators.cycle.two;

import vn.thidua.testkit.violators.cycle.one.One;

public record Two(int number) {

	One previous() {
		return new One(this.number - 1);
	}

}
