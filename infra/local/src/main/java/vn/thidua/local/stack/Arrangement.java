package vn.thidua.local.stack;

import java.util.Set;
import java.util.stream.Stream;

import vn.thidua.local.site.PortPlan;
import vn.thidua.local.site.Site;

/**
 * How the processes of a run stand to each other, and to the ports.
 *
 * @param enginesBehind whether PostgreSQL and Kafka listen on the ports that come next,
 * and something else leads there from those that everyone is told
 * @param twice names of the applications of which two instances run
 */
public record Arrangement(boolean enginesBehind, Set<String> twice) {

	/** What a second instance's name ends with. */
	public static final String TWIN = "-2";

	static final Arrangement PLAIN = new Arrangement(false, Set.of());

	/** The ports on which the engines themselves listen. */
	public PortPlan engines(Site site) {
		return this.enginesBehind ? site.ports().next() : site.ports();
	}

	Stream<ApplicationLaunch> instances(ApplicationLaunch launch) {
		return this.twice.contains(launch.name()) ? Stream.of(launch, launch.twin()) : Stream.of(launch);
	}

}
