package vn.thidua.local.faults;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import vn.thidua.local.faults.harm.FaultPlan;
import vn.thidua.local.faults.harm.Sabotage;
import vn.thidua.local.faults.load.Clients;

/** Strikes blow after blow while the clients go on. */
record Trial(Clients clients, Supervisor supervisor, Sabotage sabotage, int perSecond, Consumer<String> progress) {

	private static final Duration WARMING_UP = Duration.ofSeconds(60);

	Blows suffer(FaultPlan plan) throws IOException {
		var watch = new RecoveryWatch(this.clients.submitted(), this.clients.through(), this.supervisor,
				this.perSecond);
		long began = System.nanoTime();
		Waiting.until(WARMING_UP, () -> watch.isBack(began));
		var recoveries = new ArrayList<Recovery>();
		for (var blow : plan.blows()) {
			Waiting.pause(blow.pause());
			long struck = System.nanoTime();
			var stroke = this.sabotage.strike(blow.fault());
			Waiting.pause(stroke.length());
			var recovery = watch.after(blow.fault(), struck);
			recoveries.add(recovery);
			this.progress.accept(String.format(Locale.ROOT, "%4d/%d  %-60s rate %5.1f s, through %5.1f s",
					recoveries.size(), plan.blows().size(), describe(blow, stroke), recovery.rateSeconds(),
					recovery.throughSeconds()));
		}
		return new Blows(List.copyOf(recoveries), this.supervisor.ends() - kills(recoveries));
	}

	private static String describe(FaultPlan.Blow blow, Sabotage.Stroke stroke) {
		var fault = blow.fault().toString();
		return fault.contains(stroke.hit()) ? fault : fault + " (" + stroke.hit() + ")";
	}

	private static int kills(List<Recovery> recoveries) {
		return (int) recoveries.stream().filter((recovery) -> recovery.isAfterDeath()).count();
	}

}
