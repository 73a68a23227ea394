package vn.thidua.benchmarks.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

import vn.thidua.benchmarks.ground.ClosedLoop;
import vn.thidua.benchmarks.ground.SampleEvent;
import vn.thidua.benchmarks.ground.SampleEvents;
import vn.thidua.benchmarks.ground.Province;
import vn.thidua.benchmarks.ground.ServiceProcess;
import vn.thidua.contracts.dossier.DossierDescribedV1;

/**
 * Clients that nominate, one nomination after the other. With the plainest HTTP client of
 * the JDK: it shares the processors with what it measures.
 */
final class Posts {

	private static final AtomicLong NAMES = new AtomicLong();

	private final ServiceProcess service;

	/** Enough that units rarely wait for their own quota's lock. */
	private static final int COMMUNES = 64;

	private final Province province;

	private final List<SampleEvent> dossiers = SampleEvents.of(1_000);

	Posts(ServiceProcess service) {
		this.service = service;
		this.province = Province.founded(service, 1, COMMUNES);
	}

	UUID roundId() {
		return this.province.roundId();
	}

	List<Province.Commune> communes() {
		return this.province.communes();
	}

	/** Acknowledged nominations per second. */
	double perSecond(int clients, Duration span) {
		return ClosedLoop.perSecond(clients, span, (_) -> this::post);
	}

	private void post() {
		long number = NAMES.incrementAndGet();
		var commune = this.province.communes().get((int) (number % this.province.communes().size()));
		try {
			var connection = (HttpURLConnection) this.service.uri("/api/v1/nominations").toURL().openConnection();
			connection.setRequestMethod("POST");
			connection.setDoOutput(true);
			connection.setRequestProperty("Authorization", "Bearer " + commune.token());
			connection.setRequestProperty("Content-Type", "application/json");
			connection.setRequestProperty("Idempotency-Key", UUID.randomUUID().toString());
			try (var body = connection.getOutputStream()) {
				body.write(nomination(number));
			}
			if (connection.getResponseCode() != HttpURLConnection.HTTP_CREATED) {
				try (var error = connection.getErrorStream()) {
					throw new IllegalStateException(
							new String(error.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
				}
			}
			try (var answer = connection.getInputStream()) {
				answer.readAllBytes();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private byte[] nomination(long number) {
		DossierDescribedV1 dossier = this.dossiers.get((int) (number % this.dossiers.size())).body();
		return SampleEvent.utf8("""
				{"roundId":"%s","nominee":{"kind":"MEMBER","name":"Nguyễn Thị Hoa %d","birthYear":1985,\
				"consentToPublish":true},"dossier":{"summary":"%s","contents":[{"theme":"KNOWLEDGE","text":"%s"}],\
				"figures":[{"name":"%s","value":24,"unit":"người","period":"2023"}]},\
				"conditionsMet":["CULTURAL_FAMILY"],"waivers":[]}""".formatted(this.province.roundId(), number,
				dossier.summary(), dossier.contents().getFirst().text(), dossier.figures().getFirst().name()));
	}

}
