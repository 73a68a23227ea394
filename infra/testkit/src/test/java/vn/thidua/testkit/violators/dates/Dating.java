package vn.thidua.testkit.violators.dates;

import java.util.Date;

@SuppressWarnings("JavaUtilDate")
class Dating {

	Date epoch() {
		return new Date(0);
	}

}
