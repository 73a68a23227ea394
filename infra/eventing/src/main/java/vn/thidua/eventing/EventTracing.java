package vn.thidua.eventing;

import java.util.HashMap;
import java.util.Map;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * Carries a trace from the request that caused an event to everything the event causes.
 */
public final class EventTracing {

	private final Tracer tracer;

	private final Propagator propagator;

	public EventTracing(Tracer tracer, Propagator propagator) {
		this.tracer = tracer;
		this.propagator = propagator;
	}

	/** The W3C {@code traceparent} of what runs now, or nothing outside a trace. */
	public @Nullable String currentTraceparent() {
		Span span = this.tracer.currentSpan();
		if (span == null) {
			return null;
		}
		Map<String, String> carrier = new HashMap<>();
		this.propagator.inject(span.context(), carrier, (_, name, value) -> carrier.put(name, value));
		return carrier.get(CloudEventHeaders.TRACEPARENT);
	}

	/**
	 * Runs work as a part of the trace that caused it, with what it is about in every log
	 * line.
	 */
	public void continueTrace(@Nullable String traceparent, String spanName, String keyName, String key,
			Runnable work) {
		Map<String, String> carrier = (traceparent == null) ? Map.of()
				: Map.of(CloudEventHeaders.TRACEPARENT, traceparent);
		Span span = this.propagator.extract(carrier, Map::get)
			.kind(Span.Kind.CONSUMER)
			.name(spanName)
			.tag(keyName, key)
			.start();
		try (var _ = this.tracer.withSpan(span); var _ = MDC.putCloseable(keyName, key)) {
			work.run();
		}
		catch (RuntimeException failure) {
			span.error(failure);
			throw failure;
		}
		finally {
			span.end();
		}
	}

}
