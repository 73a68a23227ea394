package vn.thidua.benchmarks.projection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.thidua.benchmarks.ground.ServiceProcess;
import vn.thidua.benchmarks.ground.Waiting;
import vn.thidua.testkit.TestTokens;

/**
 * Has a service build its projections anew, as an administrator would, while it serves.
 */
record Rebuild(ServiceProcess service, String token) {

	private static final Duration STEP = Duration.ofMillis(500);

	Rebuild(ServiceProcess service) {
		this(service, TestTokens.of("admin.94", UUID.randomUUID(), "admin"));
	}

	/** Events per second, from when it begins until the new tables serve. */
	double perSecond(int events) {
		send("POST");
		Waiting.until("the projections are built anew", Duration.ofMinutes(10), STEP, this::isDone);
		var progress = send("GET");
		return events * 1e9 / Duration.between(moment(progress, "startedAt"), moment(progress, "endedAt")).toNanos();
	}

	private boolean isDone() {
		var progress = send("GET");
		if (progress.path("state").asString().equals("FAILED")) {
			throw new IllegalStateException(progress.toString());
		}
		return progress.path("state").asString().equals("DONE");
	}

	private static Instant moment(JsonNode progress, String name) {
		return Instant.parse(progress.path(name).asString());
	}

	private JsonNode send(String method) {
		try {
			var connection = (HttpURLConnection) this.service.uri("/api/v1/projection-replay").toURL().openConnection();
			connection.setRequestMethod(method);
			connection.setRequestProperty("Authorization", "Bearer " + this.token);
			connection.setRequestProperty("Idempotency-Key", UUID.randomUUID().toString());
			try (var answer = connection.getInputStream()) {
				return JsonMapper.shared().readTree(answer.readAllBytes());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
