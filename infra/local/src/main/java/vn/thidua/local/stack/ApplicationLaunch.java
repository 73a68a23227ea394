package vn.thidua.local.stack;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.thidua.engines.DatabaseAccess;
import vn.thidua.engines.Launch;
import vn.thidua.local.site.PortPlan;
import vn.thidua.local.site.Site;

/**
 * How an application is started this time.
 *
 * @param name tells its instances apart
 * @param ports of which it takes its own
 */
record ApplicationLaunch(PreparedApplication prepared, Mode mode, String name, PortPlan ports) {

	/**
	 * As quickly as it can, or writing down what a quick start needs unless that is
	 * known.
	 */
	enum Mode {

		SERVING, TRAINING

	}

	/** Writing it down is done at the very end. */
	private static final Duration TIME_TO_WRITE = Duration.ofMinutes(2);

	static ApplicationLaunch of(PreparedApplication prepared, Mode mode, Site site) {
		return new ApplicationLaunch(prepared, mode, prepared.application().name(), site.ports());
	}

	/** A second instance, on the ports that come next. */
	ApplicationLaunch twin() {
		return new ApplicationLaunch(this.prepared, this.mode, this.name + Arrangement.TWIN, this.ports.next());
	}

	URI address() {
		return this.ports.http(this.prepared.application().port());
	}

	Launch at(Site site, @Nullable DatabaseAccess database) {
		var application = this.prepared.application();
		var environment = new HashMap<>(application.settings().apply(site));
		environment.put("SERVER_PORT", Integer.toString(this.ports.of(application.port())));
		if (database != null) {
			environment.put("SPRING_DATASOURCE_URL", database.url());
			environment.put("SPRING_DATASOURCE_USERNAME", database.username());
			environment.put("SPRING_DATASOURCE_PASSWORD", database.password());
		}
		var launch = Launch.of(this.name, command(site), site.data().path()).withEnvironment(environment);
		return (this.mode == Mode.TRAINING) ? launch.within(TIME_TO_WRITE) : launch;
	}

	private List<String> command(Site site) {
		var options = new ArrayList<String>();
		if (this.prepared.isTrained()) {
			options.add("-XX:AOTCache=" + this.prepared.cache());
		}
		else if (this.mode == Mode.TRAINING) {
			options.addAll(List.of("-XX:AOTMode=record", "-XX:AOTConfiguration=" + this.prepared.lessons()));
		}
		options.add("-Djava.io.tmpdir=" + site.scratch());
		options.addAll(this.prepared.program());
		return Jvm.command(this.prepared.application().heapMiB(), options);
	}

}
