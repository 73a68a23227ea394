package vn.thidua.benchmarks.ground;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.thidua.testkit.TestTokens;

/**
 * Units that nominate, and an open round, founded through the API as anyone would.
 *
 * @param provinceId the unit at the top
 * @param roundId the round
 * @param districts the units below it
 * @param communes below the districts in turn, each with the token of an officer of hers
 */
public record Province(UUID provinceId, UUID roundId, List<UUID> districts, List<Commune> communes) {

	/** What the round looks back on, and the figures tell of. */
	public static final String PERIOD = "2023";

	private static final JsonMapper JSON = JsonMapper.shared();

	/**
	 * Who nominates.
	 *
	 * @param unitId the unit
	 * @param token of her officer
	 */
	public record Commune(UUID unitId, String token) {
	}

	public static Province founded(ServiceProcess service, int districts, int communes) {
		var provinceId = UUID.randomUUID();
		var admin = TestTokens.of("admin.94", provinceId, "admin");
		unit(service, admin, provinceId, "PROVINCE", null);
		var districtIds = Stream.generate(UUID::randomUUID).limit(districts).toList();
		districtIds.forEach((district) -> unit(service, admin, district, "DISTRICT", provinceId));
		var communeIds = Stream.generate(UUID::randomUUID).limit(communes).toList();
		for (int i = 0; i < communes; i++) {
			unit(service, admin, communeIds.get(i), "COMMUNE", districtIds.get(i % districts));
		}
		return new Province(provinceId, openRound(service, provinceId), districtIds,
				communeIds.stream()
					.map((commune) -> new Commune(commune, TestTokens.of("officer", commune, "unit-officer")))
					.toList());
	}

	private static UUID openRound(ServiceProcess service, UUID provinceId) {
		var office = TestTokens.of("office.94", provinceId, "office");
		send(service, "POST", "/api/v1/programmes/thi-dua/versions", office, programme());
		var today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
		var round = send(service, "POST", "/api/v1/rounds", office, Map.of("programme", "thi-dua", "version", 1, "name",
				"Khen thưởng năm", "period", PERIOD, "opensOn", today.minusDays(1).toString()));
		return UUID.fromString(round.path("roundId").asString());
	}

	private static void unit(ServiceProcess service, String admin, UUID unitId, String level, @Nullable UUID parent) {
		Map<String, Object> body = new HashMap<>(Map.of("code", "94", "name", "Đơn vị " + unitId, "level", level,
				"validFrom", "2022-10-01", "legalBasis", "Danh mục đơn vị hành chính 10/2022"));
		if (parent != null) {
			body.put("parentId", parent);
		}
		send(service, "PUT", "/api/v1/units/" + unitId, admin, body);
	}

	private static Map<String, Object> programme() {
		var theme = Map.of("code", "KNOWLEDGE", "name", "Có Tri thức", "forMembers", "Chủ động học tập", "forCadres",
				"Nghiên cứu bình đẳng giới");
		return Map.of("name", "Phụ nữ Việt Nam thời đại mới", "legalBasis", "06A/HD-BTV ngày 20/9/2022", "validFrom",
				"2022-09-20", "rules", Map
					.of("movements", List.of(Map.of("code", "CENTRAL", "name", "Phong trào", "themes", List.of(theme))),
							"nomineeKinds", List.of("MEMBER"), "conditions", List.of(Map.of("code", "CULTURAL_FAMILY",
									"name", "Gia đình văn hóa", "kinds", List.of("MEMBER"), "waivable", true)),
							"quotas",
							List.of(Map.of("level", "COMMUNE", "act", "NOMINATE", "measure", "MINIMUM", "count", 1,
									"together", false)),
							"deadline", Map.of("day", "--12-31", "bound", "BEFORE"), "decidingLevel", "PROVINCE",
							"targets", List.of(Map.of("measure", "INFORMED", "audience", "CADRE", "percent", 100))));
	}

	private static JsonNode send(ServiceProcess service, String method, String path, String token,
			Map<String, ?> body) {
		var request = HttpRequest.newBuilder(service.uri(path))
			.header("Authorization", "Bearer " + token)
			.header("Content-Type", "application/json")
			.header("Idempotency-Key", UUID.randomUUID().toString())
			.method(method, HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)))
			.build();
		try (var http = HttpClient.newHttpClient()) {
			var answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
			if (answer.statusCode() / 100 != 2) {
				throw new IllegalStateException("%s %s: %d %s".formatted(method, URI.create(path), answer.statusCode(),
						new String(answer.body(), java.nio.charset.StandardCharsets.UTF_8)));
			}
			return JSON.readTree(answer.body());
		}
		catch (java.io.IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw Ground.interrupted(ex);
		}
	}

}
