package vn.thidua.eventing.inbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;

import vn.thidua.contracts.EventType;
import vn.thidua.contracts.Topic;

/** Who wants which event. Events that nobody wants are passed over. */
public final class Subscriptions {

	private final Map<String, List<Subscription<?>>> byType = new HashMap<>();

	private final Map<String, List<Consumer<UUID>>> erasures = new HashMap<>();

	private final Map<String, Topic> topics = new HashMap<>();

	/** Hands over one event at a time, inside the trace that caused it. */
	public <T> Subscriptions on(EventType<T> type, Consumer<Received<T>> handler) {
		return add(new Subscription<>(type, false, (events) -> events.forEach(handler)));
	}

	/**
	 * Hands over all consecutive events of the type in a poll at once, for writing them
	 * set-wise.
	 */
	public <T> Subscriptions onAll(EventType<T> type, Consumer<List<Received<T>>> handler) {
		return add(new Subscription<>(type, true, handler));
	}

	/** Hands over the keys that a compacted topic forgets. */
	public Subscriptions onErased(Topic topic, Consumer<UUID> handler) {
		this.topics.put(topic.name(), topic);
		this.erasures.computeIfAbsent(topic.name(), (name) -> new ArrayList<>()).add(handler);
		return this;
	}

	private Subscriptions add(Subscription<?> subscription) {
		Topic topic = subscription.type().topic();
		this.topics.put(topic.name(), topic);
		this.byType.computeIfAbsent(subscription.type().name(), (name) -> new ArrayList<>()).add(subscription);
		return this;
	}

	List<Subscription<?>> to(String type) {
		return this.byType.getOrDefault(type, List.of());
	}

	List<Consumer<UUID>> toErasures(String topic) {
		return this.erasures.getOrDefault(topic, List.of());
	}

	String keyName(String topic) {
		Topic known = this.topics.get(topic);
		return (known == null) ? "key" : known.keyName();
	}

	record Subscription<T>(EventType<T> type, boolean together, Consumer<List<Received<T>>> handler) {

		void deliver(List<ReceivedEvent> events) {
			this.handler.accept(events.stream().map(this::received).toList());
		}

		private Received<T> received(ReceivedEvent event) {
			return new Received<>(this.type.body().cast(Objects.requireNonNull(event.content())), event.eventId(),
					event.aggregateVersion(), event.time());
		}

	}

}
