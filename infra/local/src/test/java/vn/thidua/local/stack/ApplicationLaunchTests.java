package vn.thidua.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thidua.local.site.DataDirectory;
import vn.thidua.local.site.PortPlan;
import vn.thidua.local.site.PortUse;
import vn.thidua.local.site.SampleClock;
import vn.thidua.local.site.Scene;
import vn.thidua.local.site.Site;

import static org.assertj.core.api.Assertions.assertThat;

class ApplicationLaunchTests {

	@TempDir
	private Path folder;

	@Test
	void whatIsNewWritesDownWhatAQuickStartNeeds() {
		assertThat(trainingCommand()).contains("-XX:AOTMode=record")
			.noneMatch((option) -> option.startsWith("-XX:AOTCache="));
	}

	@Test
	void whatHasNotChangedSinceItWasTrainedIsNotTrainedAgain() throws IOException {
		var cache = Files.createFile(this.folder.resolve("start.aot"));
		assertThat(trainingCommand()).contains("-XX:AOTCache=" + cache).doesNotContain("-XX:AOTMode=record");
	}

	private List<String> trainingCommand() {
		var application = new Application("some-service", Path.of("some-service.jar"), PortUse.NOMINATION, null, 64,
				(_) -> Map.of());
		var data = DataDirectory.at(this.folder.resolve("data"));
		var site = new Site(this.folder, data, new PortPlan(PortPlan.DEFAULT_BASE),
				SampleClock.of(data, Scene.EMPTY, Clock.systemUTC()));
		var prepared = new PreparedApplication(application, this.folder.resolve("some-service.jar"), this.folder);
		return ApplicationLaunch.of(prepared, ApplicationLaunch.Mode.TRAINING, site).at(site, null).command();
	}

}
