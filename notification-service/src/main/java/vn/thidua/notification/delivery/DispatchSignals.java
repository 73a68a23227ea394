package vn.thidua.notification.delivery;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.springframework.stereotype.Component;

/**
 * Wakes a dispatcher as soon as something for it was committed here; a poll stands behind
 * it for what other instances commit and for what becomes due.
 */
@Component
class DispatchSignals {

	private final Map<DeliveryKind, Semaphore> raised = new EnumMap<>(DeliveryKind.class);

	DispatchSignals() {
		for (DeliveryKind kind : DeliveryKind.values()) {
			this.raised.put(kind, new Semaphore(0));
		}
	}

	void raise(DeliveryKind kind) {
		of(kind).release();
	}

	void await(DeliveryKind kind, Duration atMost) throws InterruptedException {
		if (of(kind).tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
			of(kind).drainPermits();
		}
	}

	private Semaphore of(DeliveryKind kind) {
		return Objects.requireNonNull(this.raised.get(kind));
	}

}
