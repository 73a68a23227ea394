package vn.thidua.eventing.inbox;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The unit that an event is about, as all published bodies name it. */
final class UnitOfEvent {

	private static final List<String> FIELDS = List.of("nominatingUnitId", "unitId", "appraisedByUnitId");

	private UnitOfEvent() {
	}

	static @Nullable UUID find(ReceivedEvent event) {
		try {
			JsonNode body = (event.body() == null) ? null : JsonMapper.shared().readTree(event.body());
			return (body == null) ? null : find(body);
		}
		catch (JacksonException | IllegalArgumentException unreadable) {
			return null;
		}
	}

	private static @Nullable UUID find(JsonNode body) {
		for (String field : FIELDS) {
			if (body.path(field).isString()) {
				return UUID.fromString(body.path(field).asString());
			}
		}
		return null;
	}

}
