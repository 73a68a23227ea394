package vn.thidua.notification.delivery;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import vn.thidua.eventing.EventTracing;

/**
 * Makes one attempt at a delivery, as a part of the trace that caused it and within a
 * time that nothing the target does can stretch, and notes how it ended.
 */
class DeliveryAttempts {

	private static final Logger log = LoggerFactory.getLogger(DeliveryAttempts.class);

	private final DeliveryQueue queue;

	private final EventTracing tracing;

	private final MeterRegistry metrics;

	private final Duration timeout;

	DeliveryAttempts(DeliveryQueue queue, EventTracing tracing, MeterRegistry metrics, Duration timeout) {
		this.queue = queue;
		this.tracing = tracing;
		this.metrics = metrics;
		this.timeout = timeout;
	}

	void make(Channel channel, Delivery delivery) {
		var sample = Timer.start(this.metrics);
		Sending sending = sendInTime(channel, delivery);
		sample.stop(Timer.builder("thidua.delivery.attempts")
			.description("Attempts to send, by how they ended")
			.tag("kind", channel.kind().name())
			.tag("outcome", sending.getClass().getSimpleName())
			.register(this.metrics));
		if (!this.queue.note(delivery, sending)) {
			log.warn("Delivery {} was taken over by another instance during attempt {}", delivery.deliveryId(),
					delivery.attempts());
		}
	}

	/** Whatever blocks a virtual thread ends when it is interrupted, sockets too. */
	private Sending sendInTime(Channel channel, Delivery delivery) {
		var task = new FutureTask<>(() -> sendTraced(channel, delivery));
		var thread = Thread.ofVirtual().name("send-" + delivery.deliveryId()).start(task);
		try {
			return task.get(this.timeout.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (TimeoutException tooSlow) {
			thread.interrupt();
			return new Sending.Unclear("TIMEOUT");
		}
		catch (InterruptedException stopping) {
			thread.interrupt();
			return new Sending.Unclear("INTERRUPTED");
		}
		catch (ExecutionException unforeseen) {
			// A defect of ours; bounded like a refusal, so that it becomes visible as a
			// failed delivery.
			log.error("Delivery {} cannot be sent", delivery.deliveryId(), unforeseen.getCause());
			return new Sending.Refused("INTERNAL_ERROR");
		}
	}

	private Sending sendTraced(Channel channel, Delivery delivery) {
		var result = new AtomicReference<Sending>(new Sending.Unclear("INTERRUPTED"));
		this.tracing.continueTrace(delivery.traceparent(), "send " + channel.kind(), "nominationId",
				delivery.nominationId().toString(), () -> {
					var sending = channel.send(delivery);
					log.info("{} {} of award {}, attempt {}: {}", channel.kind(), delivery.deliveryId(),
							delivery.awardId(), delivery.attempts(), sending);
					result.set(sending);
				});
		return result.get();
	}

}
