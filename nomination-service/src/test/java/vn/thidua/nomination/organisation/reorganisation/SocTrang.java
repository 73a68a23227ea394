package vn.thidua.nomination.organisation.reorganisation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

import vn.thidua.nomination.SampleProvince;
import vn.thidua.testkit.TestTokens;

/** The province as it stood in October 2022, taken through the API from the real file. */
final class SocTrang {

	static final String REORGANISATIONS = "/api/v1/reorganisations";

	final UUID province = UUID.randomUUID();

	private final RestTestClient client;

	private final Map<String, UUID> byCode = new HashMap<>();

	SocTrang(RestTestClient client) {
		this.client = client;
	}

	RestTestClient.ResponseSpec takeUnits(String csv) {
		return this.client.post()
			.uri("/api/v1/units/import?validFrom=2022-10-01&legalBasis={basis}", "Danh mục đơn vị hành chính 10/2022")
			.headers((headers) -> {
				headers.setBearerAuth(admin());
				headers.set("Idempotency-Key", UUID.randomUUID().toString());
				headers.setContentType(MediaType.parseMediaType("text/csv"));
			})
			.body(csv.getBytes(StandardCharsets.UTF_8))
			.exchange();
	}

	JsonNode founded(String csv) {
		var answer = SampleProvince.body(takeUnits(csv).expectStatus().isCreated());
		answer.path("created")
			.forEach((unit) -> this.byCode.put(unit.path("code").asString(),
					UUID.fromString(unit.path("unitId").asString())));
		return answer;
	}

	UUID unit(String code) {
		return Objects.requireNonNull(this.byCode.get(code), code);
	}

	/** A round of the province for communes, open since October 2023. */
	UUID anOpenRound(String period) {
		String office = TestTokens.of("office.94", this.province, "office");
		String programme = "thi-dua-" + period;
		post("/api/v1/programmes/" + programme + "/versions", office, SampleProvince.aProgramme(), null).expectStatus()
			.isCreated();
		var round = SampleProvince.body(post("/api/v1/rounds", office, Map.of("programme", programme, "version", 1,
				"name", "Khen thưởng năm " + period, "period", period, "opensOn", "2023-10-01"), null)
			.expectStatus()
			.isCreated());
		return SampleProvince.ofPeriod(UUID.fromString(round.path("roundId").asString()), period);
	}

	UUID aNomination(UUID round, UUID unit, String name) {
		var answer = SampleProvince.body(nominate(round, unit, name).expectStatus().isCreated());
		return UUID.fromString(answer.path("nominationId").asString());
	}

	RestTestClient.ResponseSpec nominate(UUID round, UUID unit, String name) {
		return post("/api/v1/nominations", TestTokens.of("officer", unit, "unit-officer"),
				SampleProvince.aNomination(round, name), null);
	}

	RestTestClient.ResponseSpec proposeFromFile(String csv) {
		return this.client.post()
			.uri(REORGANISATIONS
					+ "/from-csv?effectiveOn=2025-07-01&legalBasis={basis}&parentCode=92&parentName={name}&parentLevel=PROVINCE",
					"Nghị quyết về sắp xếp đơn vị hành chính", "Thành phố Cần Thơ")
			.headers((headers) -> {
				headers.setBearerAuth(admin());
				headers.set("Idempotency-Key", UUID.randomUUID().toString());
				headers.setContentType(MediaType.parseMediaType("text/csv"));
			})
			.body(csv.getBytes(StandardCharsets.UTF_8))
			.exchange();
	}

	RestTestClient.ResponseSpec post(String path, String token, @Nullable Object body, @Nullable String ifMatch) {
		var request = this.client.post().uri(path).headers((headers) -> {
			headers.setBearerAuth(token);
			headers.set("Idempotency-Key", UUID.randomUUID().toString());
			if (ifMatch != null) {
				headers.setIfMatch(ifMatch);
			}
		});
		return (body == null) ? request.exchange() : request.body(body).exchange();
	}

	RestTestClient.ResponseSpec put(String path, Object body, String ifMatch) {
		return this.client.put().uri(path).headers((headers) -> {
			headers.setBearerAuth(admin());
			headers.setIfMatch(ifMatch);
		}).body(body).exchange();
	}

	RestTestClient.ResponseSpec get(String path, String token) {
		return this.client.get().uri(path).headers((headers) -> headers.setBearerAuth(token)).exchange();
	}

	JsonNode read(String path, String token) {
		return SampleProvince.body(get(path, token).expectStatus().isOk());
	}

	String admin() {
		return TestTokens.of("admin.94", this.province, "admin");
	}

	static String file(String name) {
		try (var stream = SocTrang.class.getResourceAsStream("/organisation/" + name)) {
			return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

}
