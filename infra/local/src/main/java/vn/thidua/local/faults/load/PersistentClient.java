package vn.thidua.local.faults.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.Function;

import tools.jackson.databind.json.JsonMapper;

import vn.thidua.local.api.Answer;
import vn.thidua.local.api.ApiClient;
import vn.thidua.local.site.CannotRun;

/**
 * Sends a request until it is answered, however long that takes, to whichever instance is
 * there: under the same key, so that it takes effect once. A broken connection, an error
 * of the service and "in flight" are no answers.
 */
final class PersistentClient implements AutoCloseable {

	private static final Duration TIMEOUT = Duration.ofSeconds(5);

	private static final Duration FIRST_PAUSE = Duration.ofMillis(100);

	private static final Duration LONGEST_PAUSE = Duration.ofSeconds(1);

	/** A crowd that asks again and again would keep down whoever tries to get up. */
	private static final int AT_A_TIME = 24;

	private static final Set<String> ASK_AGAIN = Set.of("REQUEST_IN_FLIGHT", "CONCURRENT_CHANGE");

	private final HttpClient http = HttpClient.newBuilder()
		.version(HttpClient.Version.HTTP_1_1)
		.connectTimeout(TIMEOUT)
		.build();

	private final Semaphore places = new Semaphore(AT_A_TIME, true);

	private final ApiClient tokens;

	private volatile boolean closed;

	/**
	 * @param tokens where the users' tokens come from
	 */
	PersistentClient(ApiClient tokens) {
		this.tokens = tokens;
	}

	Answer get(String user, Instances service, String path) {
		return answered(service, (instance) -> request(user, instance, path).GET().build());
	}

	Answer post(String user, Instances service, String path, String key, Object body) {
		byte[] json = JsonMapper.shared().writeValueAsBytes(body);
		return answered(service,
				(instance) -> request(user, instance, path).header("Idempotency-Key", key)
					.header("Content-Type", "application/json")
					.POST(BodyPublishers.ofByteArray(json))
					.build());
	}

	/** Requests without an answer get none any more. */
	@Override
	public void close() {
		this.closed = true;
		this.http.shutdownNow();
	}

	private HttpRequest.Builder request(String user, URI instance, String path) {
		return HttpRequest.newBuilder(instance.resolve(path))
			.timeout(TIMEOUT)
			.header("Authorization", "Bearer " + this.tokens.token(user));
	}

	private Answer answered(Instances service, Function<URI, HttpRequest> requestTo) {
		try {
			for (var pause = FIRST_PAUSE; !this.closed; pause = longer(pause)) {
				var answer = attempt(service, requestTo);
				if (answer.isPresent()) {
					return answer.get();
				}
				Thread.sleep(pause);
			}
			throw new CannotRun("A request was given up, since the test ended.");
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new CannotRun("A request was given up, since the test ended.", ex);
		}
	}

	private Optional<Answer> attempt(Instances service, Function<URI, HttpRequest> requestTo)
			throws InterruptedException {
		this.places.acquire();
		var instance = service.next();
		try {
			var request = requestTo.apply(instance.address());
			var answer = Answer.of(request, this.http.send(request, HttpResponse.BodyHandlers.ofString()));
			if (answer.status() >= 500) {
				service.failed(instance);
				return Optional.empty();
			}
			service.answered(instance);
			return ASK_AGAIN.contains(answer.body().path("code").asString("")) ? Optional.empty() : Optional.of(answer);
		}
		catch (IOException ex) {
			service.failed(instance);
			return Optional.empty();
		}
		finally {
			this.places.release();
		}
	}

	private static Duration longer(Duration pause) {
		var doubled = pause.multipliedBy(2);
		return (doubled.compareTo(LONGEST_PAUSE) > 0) ? LONGEST_PAUSE : doubled;
	}

}
