package vn.thidua.local.faults;

import java.time.Duration;

import vn.thidua.local.faults.harm.Fault;
import vn.thidua.local.faults.harm.Target;

/**
 * How long after a fault all went on as before.
 *
 * @param rate until submissions were acknowledged at 95 % of their rate
 * @param through until districts forwarded and decisions awarded at that rate, too, and
 * whatever had died was ready again
 */
record Recovery(Fault fault, Duration rate, Duration through) {

	double rateSeconds() {
		return seconds(this.rate);
	}

	double throughSeconds() {
		return seconds(this.through);
	}

	boolean isAfterDeath() {
		return this.fault instanceof Fault.Kill;
	}

	/** Only deaths have a bar: what pauses can't recover before it goes on. */
	boolean isInTime() {
		return !(this.fault instanceof Fault.Kill(Target target)) || this.rate.compareTo(target.bar()) <= 0;
	}

	private static double seconds(Duration time) {
		return Math.round(time.toMillis() / 100.0) / 10.0;
	}

}
