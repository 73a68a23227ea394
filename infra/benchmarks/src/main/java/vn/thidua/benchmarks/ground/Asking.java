package vn.thidua.benchmarks.ground;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.time.Duration;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Someone who asks a service, one question after the other.
 *
 * @param token who she is
 */
public record Asking(ServiceProcess service, String token) {

	public JsonNode json(String path) {
		return JsonMapper.shared().readTree(ask(path));
	}

	/** Milliseconds from asking to the whole answer, on the average of the span. */
	public double millis(String path, Duration span) {
		return 1_000 / ClosedLoop.perSecond(1, span, (_) -> () -> ask(path));
	}

	private byte[] ask(String path) {
		try {
			var connection = (HttpURLConnection) this.service.uri(path).toURL().openConnection();
			connection.setRequestProperty("Authorization", "Bearer " + this.token);
			try (var answer = connection.getInputStream()) {
				return answer.readAllBytes();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
