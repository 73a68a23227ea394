package vn.thidua.appraisal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.assertj.core.api.SoftAssertions;
import org.assertj.core.api.junit.jupiter.InjectSoftAssertions;
import org.assertj.core.api.junit.jupiter.SoftAssertionsExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import vn.thidua.testkit.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every endpoint of this service, as it is mapped, asked by someone who is recused from
 * one dossier of a session and holds every role. An endpoint that this test does not know
 * makes it fail.
 */
@ServiceTest
@ExtendWith(SoftAssertionsExtension.class)
class RecusalMatrixTests {

	private static final String[] EVERY_ROLE = { "unit-officer", "unit-leader", "appraiser", "office", "propaganda",
			"standing-committee", "inspector", "admin" };

	/** Of no session's dossiers: the public register, and what operators see. */
	private static final Set<String> ELSEWHERE = Set.of("/api/v1/decisions", "/api/v1/parked-events",
			"/api/v1/projection-replay");

	/** What shows the dossier to the others, so that its absence means something. */
	private static final Set<String> TELLING = Set.of("/api/v1/sessions/{sessionId}",
			"/api/v1/sessions/{sessionId}/ranking", "/api/v1/sessions/{sessionId}/recusals",
			"/api/v1/sessions/{sessionId}/dossiers/{nominationId}/scores",
			"/api/v1/sessions/{sessionId}/dossiers/{nominationId}/remarks");

	@Autowired
	private RestTestClient client;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mappings;

	/** All holes are told, not only the first. */
	@InjectSoftAssertions
	private SoftAssertions softly = new SoftAssertions();

	private SamplePanel panel;

	private UUID hidden;

	@Test
	@DisplayName("A4 a recused member finds neither dossier, scores, discussion nor place, whatever she asks")
	void nothingIsShown() {
		everyEndpointHidesIt();
		countsAndPlacesLeaveItOut();

		conclude();
		everyEndpointHidesIt();
		var hers = deputy().get(this.panel.path);
		this.softly.assertThat(hers.text("/appraised")).isEqualTo("2");
		this.softly.assertThat(hers.text("/quota/forwarded")).isEqualTo("1");
		this.softly.assertThat(this.panel.chair.get(this.panel.path).text("/quota/forwarded")).isEqualTo("2");
	}

	private PanelUser deputy() {
		return this.panel.deputy.with(EVERY_ROLE);
	}

	@BeforeEach
	void aSittingWithADossierThatTheDeputyIsRecusedFrom() {
		var village = UUID.randomUUID();
		this.panel = SamplePanel.of(this.client, 2);
		this.panel.seat(this.panel.deputy, "DEPUTY_CHAIR", Map.of("earlierUnitIds", List.of(village)));
		assertThat(this.panel.form().status()).isEqualTo(200);
		// Derived as it comes, with the panel formed already.
		this.hidden = this.panel.nominatedBy(village);
		this.panel.sitting();
		this.panel.handsIn(this.panel.chair, 20, 10, 15);
		this.panel.handsIn(this.panel.secretary, 21, 11, 16);
		this.panel.handsIn(this.panel.member, 22, 12, 17);
		this.panel.handsIn(this.panel.deputy, 23, 13, -1);
		this.panel.keepMinutes(this.panel.secretary);
		var remark = Map.of("text", "Nói riêng về hồ sơ này");
		assertThat(this.panel.chair.post("%s/dossiers/%s/remarks".formatted(this.panel.path, this.hidden), remark)
			.status()).isEqualTo(201);
	}

	private void everyEndpointHidesIt() {
		var asked = new ArrayList<String>();
		this.mappings.getHandlerMethods()
			.keySet()
			.forEach((mapping) -> mapping.getPatternValues().forEach((pattern) -> {
				if (pattern.startsWith("/api/") && ELSEWHERE.stream().noneMatch(pattern::startsWith)) {
					mapping.getMethodsCondition().getMethods().forEach((method) -> {
						hides(HttpMethod.valueOf(method.name()), pattern);
						asked.add(method + " " + pattern);
					});
				}
			}));
		assertThat(asked).hasSizeGreaterThan(15);
	}

	private void hides(HttpMethod method, String pattern) {
		var path = pattern.replace("{sessionId}", this.panel.sessionId.toString())
			.replace("{nominationId}", this.hidden.toString())
			.replace("{criterion}", "A") + (pattern.endsWith("/selection") ? "?count=1" : "");
		assertThat(path).as("a variable of %s that this test does not know", pattern).doesNotContain("{");
		var answer = deputy().send(method, path, body(method, pattern), method.equals(HttpMethod.GET) ? null : "\"0\"");
		var told = method + " " + path + " told " + answer;

		this.softly.assertThat(answer.status()).as(told).isLessThan(500);
		this.softly.assertThat(answer.body().toString())
			.as(told)
			.doesNotContain(SamplePanel.nameOf(2), SampleRound.nomineeOf(this.hidden).toString(), "Nói riêng",
					"Thảo luận kín", "Nhất trí kín");
		if (pattern.contains("{nominationId}")) {
			this.softly.assertThat(answer.status()).as(told).isEqualTo(404);
		}
		if (method.equals(HttpMethod.GET)) {
			if (!pattern.contains("{nominationId}")) {
				this.softly.assertThat(answer.body().toString()).as(told).doesNotContain(this.hidden.toString());
			}
			var others = this.panel.chair.send(method, path, null, null);
			this.softly
				.assertThat(others.body().toString().contains(this.hidden.toString())
						|| others.body().toString().contains("Nói riêng") || !TELLING.contains(pattern))
				.as("%s tells the others: %s", path, others)
				.isTrue();
		}
		else {
			this.softly.assertThat(answer.status()).as(told).isGreaterThanOrEqualTo(400);
		}
	}

	private @Nullable Object body(HttpMethod method, String pattern) {
		if (method.equals(HttpMethod.GET)) {
			return null;
		}
		var act = pattern.replace("/api/v1/sessions/{sessionId}", "");
		var bodies = new HashMap<String, Object>(
				Map.of("/panel", this.panel.body(), "/sittings", Map.of("measure", "MEAN"), "/minutes",
						Map.of("heldOn", "2023-10-20", "attendeeIds", List.of(UUID.randomUUID()), "discussion", "x",
								"vote", "y"),
						"/consents", Map.of("opinion", "x"), "/dossiers/{nominationId}/scores/{criterion}",
						Map.of("points", 1), "/sheets", Map.of(), "/recusals",
						Map.of("nominationId", this.hidden, "reason", "RELATIVE"), "/dossiers/{nominationId}/remarks",
						Map.of("text", "x"), "/tie-breaks",
						Map.of("nominationIds", this.panel.dossiers, "method", "DRAWN", "reason", "x"), "/conclusions",
						new Findings().forwarded(this.hidden).body()));
		bodies.put("/selections", Map.of("count", 1, "reason", "x", "outcomes", List.of()));
		bodies.put("/quota-exception", Map.of("legalBasis", "x", "reason", "x"));
		bodies.put("/reopenings", Map.of("legalBasis", "x", "reason", "x"));
		assertThat(bodies).as("what to send to %s", pattern).containsKey(act);
		return bodies.get(act);
	}

	private void countsAndPlacesLeaveItOut() {
		var ranking = deputy().get(this.panel.path + "/ranking");
		this.softly.assertThat(ranking.text("/total")).isEqualTo("2");
		this.softly.assertThat(ranking.body().path("items").valueStream().map((one) -> one.path("rank").asInt()))
			.containsExactly(1, 2);
		this.softly.assertThat(this.panel.chair.get(this.panel.path + "/ranking").text("/items/1/nominationId"))
			.isEqualTo(this.hidden.toString());
		this.softly.assertThat(deputy().get(this.panel.path).text("/waiting")).isEqualTo("2");
		this.softly
			.assertThat(deputy().get("/api/v1/sessions?round=" + this.panel.round.roundId).text("/items/0/waiting"))
			.isEqualTo("2");
		this.softly.assertThat(this.panel.chair.get(this.panel.path).text("/waiting")).isEqualTo("3");
		var minutes = deputy().get(this.panel.path + "/minutes");
		this.softly.assertThat(minutes.status()).isEqualTo(200);
		this.softly.assertThat(minutes.body().path("discussion").isNull()).isTrue();
		this.softly.assertThat(this.panel.chair.get(this.panel.path + "/minutes").text("/discussion"))
			.isEqualTo("Thảo luận kín");
		this.softly
			.assertThat(this.jdbc.sql("select reason from recusal where session_id = ?")
				.param(this.panel.sessionId)
				.query(String.class)
				.list())
			.containsExactly("EARLIER_UNIT");
	}

	private void conclude() {
		var findings = new Findings().forwarded(this.panel.dossiers.get(0), this.hidden)
			.notSelected(this.panel.dossiers.get(1));
		assertThat(this.panel.chair.post(this.panel.path + "/conclusions", findings.body()).status()).isEqualTo(201);
	}

}
