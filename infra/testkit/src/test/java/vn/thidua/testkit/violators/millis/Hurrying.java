package vn.thidua.testkit.violators.millis;

class Hurrying {

	long now() {
		return System.currentTimeMillis();
	}

}
