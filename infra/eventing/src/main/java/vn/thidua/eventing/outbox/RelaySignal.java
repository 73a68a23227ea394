package vn.thidua.eventing.outbox;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Wakes the relay as soon as something was committed here. A poll stands behind it for
 * what other instances commit; PostgreSQL's NOTIFY is not used, since it takes a lock on
 * the whole cluster at commit.
 */
class RelaySignal {

	private final Semaphore raised = new Semaphore(0);

	void raise() {
		this.raised.release();
	}

	void await(Duration atMost) throws InterruptedException {
		if (this.raised.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
			this.raised.drainPermits();
		}
	}

}
