package vn.thidua.local.faults.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;

import vn.thidua.local.faults.check.Finding.Kind;

/**
 * Per key of a topic, events come for the first time in the order of their versions, and
 * a version has one event. The same event again is a redelivery, wherever it stands.
 */
final class TopicOrder {

	private TopicOrder() {
	}

	static List<Finding> findings(List<TopicEvent> events) {
		var findings = new ArrayList<Finding>();
		var seen = new HashSet<String>();
		var latest = new HashMap<String, TopicEvent>();
		var byVersion = new HashMap<String, TopicEvent>();
		for (var event : events) {
			if (!seen.add(event.topic() + " " + event.id())) {
				continue;
			}
			var key = event.topic() + " " + event.key();
			var twin = byVersion.putIfAbsent(key + " " + event.version(), event);
			if (twin != null) {
				findings.add(new Finding(Kind.DUPLICATED, key,
						"version %d is told by %s and by %s".formatted(event.version(), twin.id(), event.id())));
				continue;
			}
			var before = latest.get(key);
			if (before != null && before.version() > event.version()) {
				findings.add(new Finding(Kind.INVERTED, key, "version %d (%s) comes after version %d (%s)"
					.formatted(event.version(), event.id(), before.version(), before.id())));
			}
			else {
				latest.put(key, event);
			}
		}
		return findings;
	}

}
