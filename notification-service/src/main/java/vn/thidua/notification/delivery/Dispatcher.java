package vn.thidua.notification.delivery;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Sends the deliveries of one channel: as many at a time as it may, each on a thread of
 * its own, so that one slow target holds up only its own attempt.
 */
class Dispatcher implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(Dispatcher.class);

	private final Channel channel;

	private final DeliveryQueue queue;

	private final DispatchSignals signals;

	private final DeliveryAttempts attempts;

	private final DeliveryProperties properties;

	private final Semaphore free;

	private volatile boolean running;

	private Thread thread = new Thread();

	private ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();

	Dispatcher(Channel channel, DeliveryQueue queue, DispatchSignals signals, DeliveryAttempts attempts,
			DeliveryProperties properties) {
		this.channel = channel;
		this.queue = queue;
		this.signals = signals;
		this.attempts = attempts;
		this.properties = properties;
		this.free = new Semaphore(properties.concurrency());
	}

	@Override
	public void start() {
		this.running = true;
		if (this.executor.isShutdown()) {
			this.executor = Executors.newVirtualThreadPerTaskExecutor();
		}
		this.thread = Thread.ofPlatform()
			.name("dispatcher-" + this.channel.kind())
			.daemon()
			.start(this::dispatchUntilStopped);
	}

	/** What is still under way after the timeout is found in doubt later. */
	@Override
	public void stop() {
		this.running = false;
		this.thread.interrupt();
		this.executor.shutdown();
		try {
			this.thread.join(this.properties.stopTimeout());
			this.executor.awaitTermination(this.properties.stopTimeout().toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	private void dispatchUntilStopped() {
		while (this.running) {
			try {
				if (!dispatchDue()) {
					this.signals.await(this.channel.kind(), this.properties.pollInterval());
				}
			}
			catch (InterruptedException stopped) {
				return;
			}
			catch (RuntimeException failure) {
				// Visible as deliveries that stay pending; nothing is lost.
				log.warn("{} deliveries are looked at again in {}: {}", this.channel.kind(),
						this.properties.pollInterval(), failure.toString());
				pause();
			}
		}
	}

	private void pause() {
		try {
			Thread.sleep(this.properties.pollInterval());
		}
		catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
		}
	}

	/** Whether more may be due. */
	private boolean dispatchDue() throws InterruptedException {
		this.free.acquire();
		int places = 1 + this.free.drainPermits();
		List<Delivery> claimed = List.of();
		try {
			this.channel.release();
			int doubtful = this.queue.doubtLeftBehind(this.channel.kind());
			if (doubtful > 0) {
				log.warn("{} {} deliveries were left in doubt by an instance that died", doubtful, this.channel.kind());
			}
			claimed = this.queue.claim(this.channel.kind(), places, this.properties.claim());
		}
		finally {
			this.free.release(places - claimed.size());
		}
		claimed.forEach(this::attempt);
		return claimed.size() == places;
	}

	private void attempt(Delivery delivery) {
		this.executor.execute(() -> {
			try {
				this.attempts.make(this.channel, delivery);
			}
			finally {
				this.free.release();
			}
		});
	}

}
