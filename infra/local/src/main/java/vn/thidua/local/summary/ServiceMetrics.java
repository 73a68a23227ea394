package vn.thidua.local.summary;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;

import tools.jackson.databind.json.JsonMapper;

/**
 * What the services measure about themselves, read as an admin reads it.
 *
 * @param expositions one for each service, in Prometheus' text format
 */
public record ServiceMetrics(List<String> expositions) {

	private static final Pattern SAMPLE = Pattern.compile("(?m)^([a-z_]+)(?:\\{[^}]*})? ([0-9.Ee+-]+|NaN)$");

	public static ServiceMetrics of(List<URI> services, URI issuer, String user, String password)
			throws IOException, InterruptedException {
		try (var http = HttpClient.newHttpClient()) {
			var token = token(http, issuer, user, password);
			var expositions = new ArrayList<String>();
			for (var service : services) {
				var request = HttpRequest.newBuilder(service.resolve("/actuator/prometheus"))
					.header("Authorization", "Bearer " + token)
					.build();
				expositions.add(body(http, request));
			}
			return new ServiceMetrics(List.copyOf(expositions));
		}
	}

	/**
	 * Of all services together.
	 * @throws IllegalStateException if a service doesn't have it, which must not look
	 * like 0
	 */
	public long sum(String metric) {
		return Math.round(samples(metric).sum());
	}

	/**
	 * The largest of any service, rounded up.
	 * @throws IllegalStateException if a service doesn't have it
	 */
	public long max(String metric) {
		return (long) Math.ceil(samples(metric).max().orElseThrow());
	}

	private DoubleStream samples(String metric) {
		return this.expositions.stream().flatMapToDouble((exposition) -> samples(metric, exposition));
	}

	private static DoubleStream samples(String metric, String exposition) {
		var samples = SAMPLE.matcher(exposition)
			.results()
			.filter((sample) -> sample.group(1).equals(metric))
			.mapToDouble((sample) -> Double.parseDouble(sample.group(2)))
			.toArray();
		if (samples.length == 0) {
			throw new IllegalStateException("A service does not measure " + metric);
		}
		return Arrays.stream(samples);
	}

	private static String token(HttpClient http, URI issuer, String user, String password)
			throws IOException, InterruptedException {
		var login = Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
		var request = HttpRequest.newBuilder(issuer.resolve("/oauth2/token"))
			.header("Authorization", "Basic " + login)
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
			.build();
		return JsonMapper.shared().readTree(body(http, request)).required("access_token").asString();
	}

	private static String body(HttpClient http, HttpRequest request) throws IOException, InterruptedException {
		var response = http.send(request, HttpResponse.BodyHandlers.ofString());
		if (response.statusCode() != 200) {
			throw new IOException("%s answered %d".formatted(request.uri(), response.statusCode()));
		}
		return response.body();
	}

}
