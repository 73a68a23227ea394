package vn.thidua.local.site;

import java.net.URI;

import vn.thidua.engines.EngineFailure;
import vn.thidua.engines.Ports;

/**
 * The ports of a run, all on 127.0.0.1.
 *
 * @param base what {@code --port-base} says; the ports come right after it
 */
public record PortPlan(int base) {

	public static final int DEFAULT_BASE = 7100;

	public static final int LOWEST_BASE = 1024;

	public static final int HIGHEST_BASE = 65_000;

	public PortPlan {
		if (base < LOWEST_BASE || base > HIGHEST_BASE) {
			throw new IllegalArgumentException("No room for the ports after " + base);
		}
	}

	public int of(PortUse use) {
		return this.base + use.offset();
	}

	public URI http(PortUse use) {
		return URI.create("http://127.0.0.1:" + of(use));
	}

	/**
	 * Looks before anything is started.
	 * @throws CannotRun naming the first port that another program has
	 */
	public void requireFree() {
		for (var use : PortUse.values()) {
			try {
				Ports.requireFree(of(use), use.user());
			}
			catch (EngineFailure ex) {
				throw new CannotRun(
						"Port %d, which %s needs, is taken by another program: stop that, or choose other ports with --port-base N (now %d)."
							.formatted(of(use), use.user(), this.base),
						ex);
			}
		}
	}

	/** The ports that come right after these. */
	public PortPlan next() {
		return new PortPlan(this.base + PortUse.values().length);
	}

	/** The first plan at or after the base whose ports are all free now. */
	public PortPlan firstFree() {
		for (int candidate = this.base; candidate <= HIGHEST_BASE; candidate += PortUse.values().length) {
			var plan = new PortPlan(candidate);
			if (plan.isFree()) {
				return plan;
			}
		}
		throw new CannotRun("No %d free ports in a row after %d.".formatted(PortUse.values().length, this.base));
	}

	private boolean isFree() {
		try {
			requireFree();
			return true;
		}
		catch (CannotRun ex) {
			return false;
		}
	}

}
