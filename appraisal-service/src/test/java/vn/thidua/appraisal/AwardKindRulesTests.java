package vn.thidua.appraisal;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

import vn.thidua.testkit.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;

@ServiceTest
class AwardKindRulesTests {

	private static final String RULES = "/api/v1/award-kind-rules/";

	@Autowired
	private RestTestClient client;

	@Test
	@DisplayName("A6, M2 who may decide which kind is data with a legal basis and days, changed by its revision")
	void rulesAreData() {
		var admin = new Edge(this.client, UUID.randomUUID(), "admin");
		var path = RULES + UUID.randomUUID();
		var level = "CẤP MỚI " + UUID.randomUUID().toString().substring(0, 8);
		var rule = rule(level, "2026-01-01");

		assertThat(new Edge(this.client, UUID.randomUUID(), "office").put(path, rule, null).status()).isEqualTo(403);
		var added = admin.put(path, rule, null);
		assertThat(added.tag()).isEqualTo("\"1\"");
		assertThat(admin.put(RULES + UUID.randomUUID(), rule(level, "2027-06-01"), null).text("/code"))
			.isEqualTo("KIND_RULE_OVERLAPS");
		var ended = new HashMap<>(rule);
		ended.put("validUntil", "2026-12-31");
		assertThat(admin.put(path, ended, null).status()).isEqualTo(428);
		assertThat(admin.put(path, ended, "\"9\"").status()).isEqualTo(412);
		assertThat(admin.put(path, ended, "\"1\"").text("/validUntil")).isEqualTo("2026-12-31");
		assertThat(admin.put(RULES + UUID.randomUUID(), rule(level, "2027-06-01"), null).status()).isEqualTo(200);
		var backwards = new HashMap<>(rule);
		backwards.put("validUntil", "2025-12-31");
		assertThat(admin.put(path, backwards, "\"2\"").text("/code")).isEqualTo("VALIDITY_ENDS_BEFORE_IT_BEGINS");
		assertThat(new Edge(this.client, UUID.randomUUID(), "unit-officer").get("/api/v1/award-kind-rules")
			.json()
			.findValuesAsString("level")).contains("PROVINCE", level);
	}

	private static Map<String, Object> rule(String level, String validFrom) {
		return Map.of("kind", "COMMENDATION", "level", level, "legalBasis", "Luật Thi đua, khen thưởng (sửa đổi)",
				"validFrom", validFrom);
	}

}
