package vn.thidua.testkit.edge;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a service answered. */
record Answer(int status, String contentType, @Nullable String etag, String body) {

	/** What is wrong with it, whatever was asked. */
	List<String> faults(Operation operation, ApiDescription api) {
		var faults = new ArrayList<String>();
		if (this.status >= 500) {
			faults.add("failed with " + this.status);
		}
		else if (!operation.documents(this.status)) {
			faults.add("answered " + this.status + ", which the description does not tell");
		}
		if (this.status >= 400) {
			faults.addAll(problemFaults(api));
		}
		if (this.etag != null && this.status < 300
				&& !operation.description().at("/responses/" + this.status + "/headers").has("ETag")) {
			faults.add("has an ETag, which the description does not tell");
		}
		return faults;
	}

	private List<String> problemFaults(ApiDescription api) {
		if (!this.contentType.startsWith("application/problem+json")) {
			return List.of("%d is no problem document but '%s'".formatted(this.status, this.contentType));
		}
		var problem = json();
		var faults = new ArrayList<String>();
		if (!api.codes().contains(problem.path("code").asString(""))) {
			faults.add("the problem's code is not in the description");
		}
		if (problem.at("/messages/vi").asString("").isBlank() || problem.at("/messages/en").asString("").isBlank()) {
			faults.add("the problem lacks a message");
		}
		return faults;
	}

	JsonNode json() {
		try {
			return JsonMapper.shared().readTree(this.body);
		}
		catch (JacksonException malformed) {
			return JsonMapper.shared().createObjectNode();
		}
	}

	boolean isRefusal() {
		return this.status >= 400 && this.status < 500;
	}

}
