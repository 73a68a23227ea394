package vn.thidua.appraisal.verification;

import java.time.Clock;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;

import org.springframework.stereotype.Component;

/**
 * How often the page is shown in a minute, to one address and to all. Guessing a code is
 * hopeless anyway; this keeps someone who tries from keeping others waiting.
 */
@Component
class VerificationRate {

	private static final int MOST_TO_ONE = 60;

	private static final int MOST_TO_ALL = 6_000;

	private static final long MINUTE = 60;

	private final Clock clock;

	private volatile Window window = new Window(-1, new AtomicInteger(), new ConcurrentHashMap<>());

	VerificationRate(Clock clock) {
		this.clock = clock;
	}

	boolean allows(String address) {
		var now = current();
		return now.all().incrementAndGet() <= MOST_TO_ALL && now.byAddress()
			.computeIfAbsent(address, (_) -> new AtomicInteger())
			.incrementAndGet() <= MOST_TO_ONE;
	}

	private Window current() {
		long minute = this.clock.instant().getEpochSecond() / MINUTE;
		var known = this.window;
		if (known.minute() != minute) {
			known = new Window(minute, new AtomicInteger(), new ConcurrentHashMap<>());
			this.window = known;
		}
		return known;
	}

	private record Window(long minute, AtomicInteger all, ConcurrentMap<String, AtomicInteger> byAddress) {
	}

}
