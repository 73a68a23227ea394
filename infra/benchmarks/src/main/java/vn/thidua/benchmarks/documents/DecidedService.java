package vn.thidua.benchmarks.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;

import tools.jackson.databind.json.JsonMapper;

import vn.thidua.benchmarks.ground.Ground;
import vn.thidua.benchmarks.ground.ServiceProcess;
import vn.thidua.benchmarks.ground.Waiting;
import vn.thidua.testkit.TestTokens;

/** appraisal-service with one decision that gives certificates to many. */
final class DecidedService implements AutoCloseable {

	private static final UUID PROVINCE = UUID.fromString("01838f57-3280-7094-9001-f100b0db576b");

	private static final UUID DECISION = UUID.fromString("018b65a2-0980-7005-9008-117642d33611");

	private final ServiceProcess service;

	private final HttpClient client = HttpClient.newHttpClient();

	DecidedService(Ground ground, int certificates) {
		this.service = ServiceProcess.start(ground, new ServiceProcess.Plan("appraisal-service", "documents"));
		fill(certificates);
	}

	/** Returns the printing's address. */
	String print() {
		var answer = send(request("/api/v1/decisions/%s/certificate-printings".formatted(DECISION))
			.header("Idempotency-Key", UUID.randomUUID().toString())
			.POST(BodyPublishers.noBody()));
		return "/api/v1/certificate-printings/"
				+ JsonMapper.shared().readTree(answer.body()).path("printingId").asString();
	}

	void awaitReady(String printing, Duration atMost) {
		Waiting.until("All certificates are printed", atMost, Duration.ofMillis(200),
				() -> JsonMapper.shared().readTree(send(request(printing)).body()).path("ready").asBoolean());
	}

	void requireFile(String printing) {
		var file = send(request(printing + "/file")).body();
		if (!new String(file, 0, 5, StandardCharsets.US_ASCII).equals("%PDF-")) {
			throw new IllegalStateException("%s is no PDF".formatted(printing));
		}
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(this.service.uri(path))
			.header("Authorization", "Bearer " + TestTokens.of("office", PROVINCE, "office"));
	}

	private HttpResponse<byte[]> send(HttpRequest.Builder request) {
		try {
			var answer = this.client.send(request.build(), BodyHandlers.ofByteArray());
			if (answer.statusCode() / 100 != 2) {
				throw new IllegalStateException(answer + ": " + new String(answer.body(), StandardCharsets.UTF_8));
			}
			return answer;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw Ground.interrupted(ex);
		}
	}

	private void fill(int certificates) {
		try (var connection = Ground.connect(this.service.database()); var statement = connection.createStatement()) {
			statement.execute("""
					insert into unit_directory (unit_id, version, code, name, level, valid_from)
					values ('%s', 1, '94', 'Hội Liên hiệp Phụ nữ tỉnh (mẫu)', 'PROVINCE', '2022-01-01')
					""".formatted(PROVINCE));
			statement.execute(
					"""
							insert into decision (decision_id, authority_unit_id, year, sequence, number, round_id, decided_on,
							  signatory, legal_basis, kind, issued_at, issued_by)
							values ('%s', '%s', 2023, 1, '1/QĐ-BTV', gen_random_uuid(), '2023-10-25', 'Nguyễn Thị Mẫu, Chủ tịch',
							  'Luật Thi đua, khen thưởng', 'CERTIFICATE_OF_COMMENDATION', now(), 'committee')
							"""
						.formatted(DECISION, PROVINCE));
			statement.execute(
					"""
							insert into nominee (nominee_id, version, kind, name)
							select md5('nominee ' || i)::uuid, 1, 'MEMBER', 'Trần Thị Kiều ' || i from generate_series(1, %d) as i
							"""
						.formatted(certificates));
			statement.execute("""
					insert into award (award_id, decision_id, nomination_id, nominee_id, nominating_unit_id)
					select gen_random_uuid(), '%s', gen_random_uuid(), nominee_id, '%s' from nominee
					""".formatted(DECISION, PROVINCE));
			statement.execute("""
					insert into award_verification (award_id, code)
					select award_id, replace(gen_random_uuid()::text, '-', '') from award
					""");
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public void close() {
		this.client.close();
		this.service.close();
	}

}
