package vn.thidua.reporting.operations;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import tools.jackson.databind.JsonNode;

import vn.thidua.eventing.replay.ReplayProgress;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.parked.ParkedEvent;
import vn.thidua.reporting.dashboard.PageNotFound;
import vn.thidua.reporting.operations.OperatedService.Reconciliation;

/**
 * Asks each service, with the operator's own token: what she may do is decided there.
 */
@Component
@EnableConfigurationProperties(OperationsProperties.class)
class OperatedServices {

	private static final Duration PATIENCE = Duration.ofSeconds(3);

	private static final ParameterizedTypeReference<Page<ParkedEvent>> PARKED_EVENTS = new ParameterizedTypeReference<>() {
	};

	private final Map<String, RestClient> clients = new LinkedHashMap<>();

	OperatedServices(OperationsProperties addresses, RestClient.Builder builder) {
		var requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder().connectTimeout(PATIENCE).build());
		requests.setReadTimeout(PATIENCE);
		add("nomination-service", addresses.nomination(), builder.clone().requestFactory(requests));
		add("appraisal-service", addresses.appraisal(), builder.clone().requestFactory(requests));
		add("reporting-service", addresses.reporting(), builder.clone().requestFactory(requests));
		add("notification-service", addresses.notification(), builder.clone().requestFactory(requests));
	}

	private void add(String name, URI address, RestClient.Builder builder) {
		this.clients.put(name, builder.baseUrl(address).build());
	}

	List<OperatedService> all(String token) {
		List<Future<OperatedService>> looks;
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			looks = this.clients.entrySet()
				.stream()
				.map((service) -> threads.submit(() -> look(service.getKey(), service.getValue(), token)))
				.toList();
		}
		return looks.stream().map(Future::resultNow).toList();
	}

	private static OperatedService look(String name, RestClient client, String token) {
		try {
			Page<ParkedEvent> parked = client.get()
				.uri("/api/v1/parked-events")
				.headers((headers) -> headers.setBearerAuth(token))
				.retrieve()
				.requiredBody(PARKED_EVENTS);
			return new OperatedService(name, parked.items(), parked.total(), replay(client, token),
					reconciliation(client, token), true);
		}
		catch (RestClientException silent) {
			return OperatedService.silent(name);
		}
	}

	private static @Nullable ReplayProgress replay(RestClient client, String token) {
		return client.get()
			.uri("/api/v1/projection-replay")
			.headers((headers) -> headers.setBearerAuth(token))
			.exchange((_, response) -> response.getStatusCode().is2xxSuccessful()
					? response.bodyTo(ReplayProgress.class) : null);
	}

	private static @Nullable Reconciliation reconciliation(RestClient client, String token) {
		var differences = metric(client, "thidua.reconciliation.difference", token);
		var seconds = metric(client, "thidua.reconciliation.age", token);
		return (differences == null || seconds == null) ? null
				: new Reconciliation(differences.longValue(), Duration.ofSeconds(seconds.longValue()).toMinutes());
	}

	/** Its value, over all its tags, if the service has it. */
	private static @Nullable Double metric(RestClient client, String name, String token) {
		return client.get()
			.uri("/actuator/metrics/{name}", name)
			.headers((headers) -> headers.setBearerAuth(token))
			.exchange((_, response) -> {
				var metric = response.getStatusCode().is2xxSuccessful() ? response.bodyTo(JsonNode.class) : null;
				return (metric == null) ? null : metric.at("/measurements/0/value").asDouble();
			});
	}

	/** Has a service act, and returns whether it did. */
	boolean act(String service, String path, Object body, String token) {
		var client = this.clients.get(service);
		if (client == null) {
			throw new PageNotFound();
		}
		HttpStatusCode status = client.post()
			.uri(path)
			.headers((headers) -> headers.setBearerAuth(token))
			.header("Idempotency-Key", UUID.randomUUID().toString())
			.body(body)
			.exchange((_, response) -> response.getStatusCode());
		return status.is2xxSuccessful();
	}

}
