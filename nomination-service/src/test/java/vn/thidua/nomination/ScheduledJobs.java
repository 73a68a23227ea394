package vn.thidua.nomination;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.springframework.scheduling.config.ScheduledTaskHolder;

/** Does what the scheduler would do, when a test says so. */
record ScheduledJobs(ScheduledTaskHolder holder) {

	void openRounds() {
		run("OpeningScheduledRounds.open");
	}

	void tellObligations() {
		run("WatchingObligations.look");
	}

	/** As two instances of the service do. */
	void atOnce(Runnable job) throws Exception {
		Callable<Boolean> call = () -> {
			job.run();
			return true;
		};
		try (var instances = Executors.newFixedThreadPool(2)) {
			for (Future<Boolean> done : instances.invokeAll(List.of(call, call))) {
				done.get();
			}
		}
	}

	private void run(String method) {
		this.holder.getScheduledTasks()
			.stream()
			.filter((task) -> task.toString().endsWith(method))
			.findFirst()
			.orElseThrow()
			.getTask()
			.getRunnable()
			.run();
	}

}
