package vn.thidua.eventing;

import tools.jackson.databind.json.JsonMapper;

/** Event bodies as JSON; consumers ignore fields they don't know. */
public final class EventBodies {

	private final JsonMapper mapper = JsonMapper.shared();

	public byte[] write(Object body) {
		return this.mapper.writeValueAsBytes(body);
	}

	public <T> T read(byte[] json, Class<T> type) {
		return this.mapper.readValue(json, type);
	}

}
