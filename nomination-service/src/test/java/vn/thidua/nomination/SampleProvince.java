package vn.thidua.nomination;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.thidua.testkit.TestTokens;

/**
 * A small province in October 2023, founded through the public API alone. A database has
 * one top unit, so the province is the same for all tests; what lies below it is each
 * test's own.
 */
public final class SampleProvince {

	private static final UUID PROVINCE = UUID.randomUUID();

	final UUID province = PROVINCE;

	final UUID district = UUID.randomUUID();

	final UUID commune = UUID.randomUUID();

	final UUID otherCommune = UUID.randomUUID();

	final UUID department = UUID.randomUUID();

	final UUID otherDepartment = UUID.randomUUID();

	/** What each round looks back on: figures tell of that time. */
	private static final Map<UUID, String> PERIODS = new ConcurrentHashMap<>();

	private final RestTestClient client;

	SampleProvince(RestTestClient client) {
		this.client = client;
	}

	SampleProvince founded() {
		putUnit(this.province, unit("Tỉnh Sóc Trăng", "PROVINCE", null), null).expectStatus().is2xxSuccessful();
		unit(this.district, "Huyện Kế Sách", "DISTRICT", this.province);
		unit(this.commune, "Xã Xuân Hòa", "COMMUNE", this.district);
		unit(this.otherCommune, "Xã Ba Trinh", "COMMUNE", this.district);
		unit(this.department, "Ban Tuyên giáo", "DEPARTMENT", this.province);
		unit(this.otherDepartment, "Ban Văn phòng", "DEPARTMENT", this.province);
		return this;
	}

	RestTestClient.ResponseSpec putUnit(UUID unitId, Map<String, ?> body, @Nullable String ifMatch) {
		return this.client.put().uri("/api/v1/units/{id}", unitId).headers((headers) -> {
			headers.setBearerAuth(TestTokens.of("admin.94", this.province, "admin"));
			if (ifMatch != null) {
				headers.setIfMatch(ifMatch);
			}
		}).body(body).exchange();
	}

	static Map<String, Object> unit(String name, String level, @Nullable UUID parentId) {
		Map<String, Object> body = new HashMap<>(Map.of("code", "94", "name", name, "level", level, "validFrom",
				"2022-10-01", "legalBasis", "Danh mục đơn vị hành chính 10/2022"));
		if (parentId != null) {
			body.put("parentId", parentId);
		}
		return body;
	}

	void unit(UUID unitId, String name, String level, @Nullable UUID parentId) {
		putUnit(unitId, unit(name, level, parentId), null).expectStatus().is2xxSuccessful();
	}

	/**
	 * A round of yearly commendation under rules with one theme, two conditions and every
	 * kind of quota.
	 */
	UUID anOpenRound(String period, String opensOn) {
		String programme = "thi-dua-" + period + "-" + this.district;
		post("/api/v1/programmes/" + programme + "/versions", office(), aProgramme()).expectStatus().isCreated();
		var round = body(post("/api/v1/rounds", office(), Map.of("programme", programme, "version", 1, "name",
				"Khen thưởng năm " + period, "period", period, "opensOn", opensOn))
			.expectStatus()
			.isCreated());
		UUID roundId = UUID.fromString(round.path("roundId").asString());
		return ofPeriod(roundId, period);
	}

	/** What nominations in the round tell of. */
	public static UUID ofPeriod(UUID roundId, String period) {
		PERIODS.put(roundId, period);
		return roundId;
	}

	public static JsonNode body(RestTestClient.ResponseSpec answer) {
		return JsonMapper.shared().readTree(answer.expectBody().returnResult().getResponseBodyContent());
	}

	public static Map<String, Object> aProgramme() {
		var theme = Map.of("code", "KNOWLEDGE", "name", "Có Tri thức", "forMembers", "Chủ động học tập", "forCadres",
				"Nghiên cứu bình đẳng giới");
		return Map.of("name", "Phụ nữ Việt Nam thời đại mới", "legalBasis", "06A/HD-BTV ngày 20/9/2022", "validFrom",
				"2022-09-20", "rules",
				Map.of("movements", List.of(Map.of("code", "CENTRAL", "name", "Phong trào", "themes", List.of(theme))),
						"nomineeKinds", List.of("CADRE", "MEMBER", "WOMAN"), "conditions",
						List.of(condition("CULTURAL_FAMILY", true, "CADRE", "MEMBER", "WOMAN"),
								condition("ADVANCED_WORKER", false, "CADRE")),
						"quotas",
						List.of(quota("COMMUNE", "NOMINATE", "MINIMUM", 1, false),
								quota("DEPARTMENT", "NOMINATE", "EXACT", 1, true),
								quota("DISTRICT", "FORWARD", "EXACT", 2, false)),
						"deadline", Map.of("day", "--10-15", "bound", "BEFORE"), "decidingLevel", "PROVINCE", "targets",
						List.of(Map.of("measure", "INFORMED", "audience", "CADRE", "percent", 100))));
	}

	private static Map<String, Object> condition(String code, boolean waivable, String... kinds) {
		return Map.of("code", code, "name", code, "kinds", List.of(kinds), "waivable", waivable);
	}

	private static Map<String, Object> quota(String level, String act, String measure, int count, boolean together) {
		return Map.of("level", level, "act", act, "measure", measure, "count", count, "together", together);
	}

	public static Map<String, Object> aNomination(UUID roundId, String name) {
		return new HashMap<>(Map.of("roundId", roundId, "nominee",
				Map.of("kind", "MEMBER", "name", name, "birthYear", 1985, "consentToPublish", true), "dossier",
				Map.of("summary", "Vận động chị em nuôi heo đất", "contents",
						List.of(Map.of("theme", "KNOWLEDGE", "text", "Học và dạy lại nghề may")), "figures",
						List.of(Map.of("name", "Số chị em được dạy nghề", "value", 24, "unit", "người", "period",
								PERIODS.getOrDefault(roundId, "2023")))),
				"conditionsMet", List.of("CULTURAL_FAMILY"), "waivers", List.of()));
	}

	String officerOf(UUID unitId) {
		return TestTokens.of("officer", unitId, "unit-officer");
	}

	String office() {
		return TestTokens.of("office.94", this.province, "office");
	}

	/** A change of what has a revision. */
	RestTestClient.ResponseSpec change(String path, String token, @Nullable String ifMatch, Object body) {
		return this.client.post().uri(path).headers((headers) -> {
			headers.setBearerAuth(token);
			headers.set("Idempotency-Key", UUID.randomUUID().toString());
			if (ifMatch != null) {
				headers.setIfMatch(ifMatch);
			}
		}).body(body).exchange();
	}

	RestTestClient.ResponseSpec post(String path, String token, Object body) {
		return post(path, token, UUID.randomUUID().toString(), body);
	}

	RestTestClient.ResponseSpec post(String path, String token, String idempotencyKey, Object body) {
		return this.client.post().uri(path).headers((headers) -> {
			headers.set(HttpHeaders.AUTHORIZATION, "Bearer " + token);
			headers.set("Idempotency-Key", idempotencyKey);
		}).body(body).exchange();
	}

	RestTestClient.ResponseSpec get(String path, String token, Object... values) {
		return this.client.get().uri(path, values).headers((headers) -> headers.setBearerAuth(token)).exchange();
	}

}
