package vn.thidua.notification.delivery;

import java.util.List;
import java.util.concurrent.Executors;

import org.springframework.context.SmartLifecycle;

/**
 * The dispatchers of all channels, started and stopped together.
 *
 * @param all one for each channel
 */
record Dispatchers(List<Dispatcher> all) implements SmartLifecycle {

	@Override
	public void start() {
		this.all.forEach(Dispatcher::start);
	}

	@Override
	public void stop() {
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			this.all.forEach((dispatcher) -> threads.execute(dispatcher::stop));
		}
	}

	@Override
	public boolean isRunning() {
		return this.all.stream().anyMatch(Dispatcher::isRunning);
	}

}
