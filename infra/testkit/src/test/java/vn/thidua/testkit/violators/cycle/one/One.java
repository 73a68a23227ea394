package vn.thidua.testkit.violators.cycle.one;

import vn.thidua.testkit.violators.cycle.two.Two;

public record One(int number) {

	Two next() {
		return new Two(this.number + 1);
	}

}
