package vn.thidua.appraisal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.client.RestTestClient;

import vn.thidua.platform.time.Vietnam;
import vn.thidua.testkit.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;

@ServiceTest
class DraftsTests {

	private static final String DRAFTS = "/api/v1/decision-drafts";

	@Autowired
	private RestTestClient client;

	private SampleRound round;

	private Edge office;

	private Edge committee;

	@BeforeEach
	void openRound() {
		this.round = SampleRound.opened(this.client);
		this.office = new Edge(this.client, this.round.province, "office");
		this.committee = new Edge(this.client, this.round.province, "standing-committee");
	}

	@Test
	@DisplayName("A6 a draft is changed as often as needed, has no number, and becomes a decision when it is issued")
	void aDraftBecomesADecision() {
		var nominations = this.round.proposed(2);
		var begun = this.office.post(DRAFTS, Map.of("roundId", this.round.roundId, "nominationIds", List.of()), null);
		assertThat(begun.status()).isEqualTo(201);
		var path = DRAFTS + "/" + begun.text("/draftId");
		assertThat(begun.text("/number")).isEmpty();
		assertThat(this.committee.post(path + "/issue", null, "\"1\"").json().findValuesAsString("field"))
			.containsExactly("decidedOn", "signatory", "legalBasis", "kind", "nominationIds");

		assertThat(this.office.put(path, terms(nominations), null).status()).isEqualTo(428);
		assertThat(this.office.put(path, terms(nominations), "\"7\"").status()).isEqualTo(412);
		var changed = this.office.put(path, terms(nominations), "\"1\"");
		assertThat(changed.status()).isEqualTo(200);
		assertThat(this.office.get(DRAFTS).text("/items/0/draftId")).isEqualTo(begun.text("/draftId"));
		assertThat(this.office.post(path + "/issue", null, changed.tag()).status()).isEqualTo(403);

		var issued = this.committee.post(path + "/issue", null, changed.tag());

		assertThat(issued.text("/number")).isEqualTo("1/QĐ-BTV");
		assertThat(this.office.get(path).text("/decisionId")).isEqualTo(issued.text("/decisionId"));
		assertThat(this.office.get(DRAFTS).text("/total")).isEqualTo("0");
		assertThat(this.office.put(path, terms(nominations), "\"3\"").text("/code")).isEqualTo("DRAFT_ALREADY_ISSUED");
		assertThat(this.office.send(HttpMethod.DELETE, path, null, "\"3\"").status()).isEqualTo(409);
	}

	@Test
	@DisplayName("A6 of several who issue one draft at the same time one does, and the others hear so")
	void isIssuedOnce() {
		var begun = this.office.post(DRAFTS, terms(this.round.proposed(1)), null);
		var path = DRAFTS + "/" + begun.text("/draftId") + "/issue";

		var replies = Stream
			.generate(() -> CompletableFuture.supplyAsync(() -> this.committee.post(path, null, "\"1\"")))
			.limit(4)
			.toList()
			.stream()
			.map(CompletableFuture::join)
			.toList();

		assertThat(replies).extracting(Edge.Reply::status).containsExactlyInAnyOrder(201, 409, 409, 409);
		assertThat(replies).filteredOn((reply) -> reply.status() == 409)
			.allSatisfy((reply) -> assertThat(reply.text("/code")).isEqualTo("DRAFT_ALREADY_ISSUED"));
		assertThat(this.round.officer(this.round.province).get("/api/v1/decisions").text("/total")).isEqualTo("1");
	}

	@Test
	@DisplayName("X1 a draft is seen and changed in its own tree alone")
	void isSeenInItsOwnTree() {
		var begun = this.office.post(DRAFTS, terms(List.of(UUID.randomUUID())), null);
		var path = DRAFTS + "/" + begun.text("/draftId");
		var below = new Edge(this.client, this.round.district, "office");
		var stranger = new Edge(this.client, UUID.randomUUID(), "office");

		assertThat(below.get(path).status()).isEqualTo(404);
		assertThat(stranger.put(path, terms(List.of()), "\"1\"").status()).isEqualTo(404);
		assertThat(new Edge(this.client, this.round.province, "unit-officer").get(path).status()).isEqualTo(403);
		var ofDistrict = below.post(DRAFTS, terms(List.of()), null);
		assertThat(this.office.put(DRAFTS + "/" + ofDistrict.text("/draftId"), terms(List.of()), "\"1\"").status())
			.as("seen from above, but not hers")
			.isEqualTo(403);
		assertThat(this.office.send(HttpMethod.DELETE, path, null, "\"1\"").status()).isEqualTo(204);
		assertThat(this.office.get(path).status()).isEqualTo(404);
	}

	private Map<String, Object> terms(List<UUID> nominations) {
		return new HashMap<>(Map.of("roundId", this.round.roundId, "decidedOn", LocalDate.now(Vietnam.ZONE),
				"signatory", "Nguyễn Thị Mẫu, Chủ tịch", "legalBasis", "Luật Thi đua, khen thưởng số 06/2022/QH15",
				"kind", "CERTIFICATE_OF_COMMENDATION", "nominationIds", nominations));
	}

}
