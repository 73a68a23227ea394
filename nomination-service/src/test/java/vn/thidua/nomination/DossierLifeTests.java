package vn.thidua.nomination;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;

import vn.thidua.testkit.ServiceTest;
import vn.thidua.testkit.TestTopics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What a unit does with its own drafts and nominations. */
@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DossierLifeTests {

	private final RestTestClient client;

	private final JdbcClient database;

	private final SampleProvince sample;

	private final Officer officer;

	private UUID round = UUID.randomUUID();

	DossierLifeTests(@Autowired RestTestClient client, @Autowired JdbcClient database) {
		this.client = client;
		this.database = database;
		this.sample = new SampleProvince(client);
		this.officer = new Officer(client, this.sample.commune, "unit-officer");
	}

	@BeforeAll
	void foundTheProvince() {
		this.sample.founded();
		this.round = this.sample.anOpenRound("2023", "2023-10-01");
	}

	@Test
	@DisplayName("A1 a session that was reopened gets its nominations again, from wherever its finding had brought them")
	void aReopenedSessionGetsItsNominationsAgain() {
		UUID id = submitted("Trần Thị Mở Lại");
		Tiers.forwarded(this.sample.district, id, 1, 1);
		Tiers.reopened(this.sample.district, id, 2, 1);
		var events = awaitEvents("thidua.nominations", id, 3);
		assertThat(events).extracting((event) -> event.json().path("step").asInt()).containsExactly(1, 2, 1);
		assertThat(events.get(2).json().path("submittedToUnitId").asString())
			.isEqualTo(this.sample.district.toString());

		// Told again it changes nothing, nor does the finding that holds no more.
		Tiers.reopened(this.sample.district, id, 2, 1);
		Tiers.forwarded(this.sample.district, id, 1, 1);
		Tiers.appraised(id, 3, 1, "NOT_SELECTED", "RANKED_BELOW_QUOTA");
		awaitState(id, "CLOSED");
		Tiers.reopened(this.sample.district, id, 4, 1);
		var back = awaitState(id, "SUBMITTED");
		assertThat(back.body().path("history").findValuesAsString("ending")).startsWith("FORWARDED", "REOPENED",
				"NOT_SELECTED", "REOPENED");
	}

	@Test
	@DisplayName("N7 a draft may be incomplete, says what is missing, and is nobody else's business")
	void aDraftMayBeIncomplete() {
		var draft = this.officer.draft(Map.of("roundId", this.round));
		assertThat(draft.status()).isEqualTo(201);
		assertThat(draft.at("/state")).isEqualTo("DRAFT");
		assertThat(draft.body().path("outstanding").findValuesAsString("code")).containsExactly("FIELD_REQUIRED",
				"FIELD_REQUIRED", "THEME_NOT_ANSWERED", "FIGURES_MISSING");
		assertThat(draft.at("/outstanding/2/messages/vi")).contains("Có Tri thức", "Chủ động học tập");
		assertThat(draft.at("/outstanding/2/messages/en")).isNotBlank();
		assertThat(this.officer.read(draft.id()).tag()).isEqualTo(draft.tag());
		assertThat(this.officer.list("/drafts").body().findValuesAsString("nominationId"))
			.contains(draft.id().toString());
		assertThat(this.officer.list("?round=" + this.round).text()).doesNotContain(draft.id().toString());
		for (UUID other : List.of(this.sample.district, this.sample.otherCommune)) {
			var stranger = new Officer(this.client, other, "unit-officer");
			assertThat(stranger.read(draft.id()).status()).isEqualTo(404);
			assertThat(stranger.submit(draft.id(), draft.tag()).status()).isEqualTo(404);
			assertThat(stranger.withdraw(draft.id(), draft.tag()).status()).isEqualTo(404);
			assertThat(stranger.delete(draft.id(), draft.tag()).status()).isEqualTo(404);
			assertThat(stranger.revise(draft.id(), draft.tag(), Map.of("roundId", this.round)).status()).isIn(404, 422);
		}
		assertThat(audited("DraftNomination", draft.id())).isEqualTo(1);
	}

	@Test
	@DisplayName("N7 a draft becomes the nomination of its id, by all the rules, and tells nothing before")
	void aDraftIsSubmitted() {
		var draft = this.officer.draft(Map.of("roundId", this.round));
		assertThat(this.officer.submit(draft.id(), draft.tag()).at("/code")).isEqualTo("FIELD_REQUIRED");
		var unmet = aNomination("Lê Thị Nháp");
		unmet.put("conditionsMet", List.of());
		var revised = this.officer.revise(draft.id(), draft.tag(), unmet);
		assertThat(revised.body().path("outstanding").findValuesAsString("code")).containsExactly("CONDITION_NOT_MET");
		assertThat(this.officer.submit(draft.id(), revised.tag()).at("/code")).isEqualTo("CONDITION_NOT_MET");
		var complete = this.officer.revise(draft.id(), revised.tag(), aNomination("Lê Thị Nháp"));
		assertThat(complete.body().path("outstanding")).isEmpty();
		assertThat(this.database.sql("select count(*) from outbox where key = ?")
			.param(draft.id().toString())
			.query(Long.class)
			.single()).isZero();
		assertThat(
				this.database.sql("select count(*) from nominee where name = 'Lê Thị Nháp'").query(Long.class).single())
			.isZero();

		var submitted = this.officer.submit(draft.id(), complete.tag());

		assertThat(submitted.status()).isEqualTo(200);
		assertThat(submitted.at("/state")).isEqualTo("SUBMITTED");
		var event = awaitEvents("thidua.nominations", draft.id(), 1).getFirst();
		assertThat(event.aggregateVersion()).isEqualTo(submitted.body().path("revision").asLong());
		assertThat(event.json().path("submittedToUnitId").asString()).isEqualTo(this.sample.district.toString());
		assertThat(awaitEvents("thidua.dossiers", draft.id(), 1)).hasSize(1);
		assertThat(this.officer.submit(draft.id(), submitted.tag()).at("/code")).isEqualTo("NOMINATION_IS_SUBMITTED");
		assertThat(this.officer.list("/drafts").text()).doesNotContain(draft.id().toString());
	}

	@Test
	@DisplayName("N7 a returned nomination is revised and goes again to the unit that returned it, at the same step")
	void aReturnedNominationComesAgain() {
		UUID id = submitted("Trần Thị Trả Lại");
		assertThat(this.officer.revise(id, "\"1\"", aNomination("Trần Thị Trả Lại")).at("/code"))
			.isEqualTo("NOMINATION_IS_SUBMITTED");
		Tiers.returned(id, 1);
		var returned = awaitState(id, "RETURNED");
		assertThat(returned.at("/returnedBecause")).isEqualTo("NEEDS_CORRECTION");
		assertThat(this.officer.revise(id, returned.tag(), aNomination("Trần Thị Khác")).at("/code"))
			.isEqualTo("NOMINEE_CANNOT_CHANGE");
		var better = aNomination("Trần Thị Trả Lại");
		better.put("dossier", dossier("Bản đã bổ sung"));
		var revised = this.officer.revise(id, returned.tag(), better);
		assertThat(revised.status()).isEqualTo(200);
		assertThat(revised.body().path("outstanding")).isEmpty();

		var again = this.officer.submit(id, revised.tag());

		assertThat(again.status()).isEqualTo(200);
		var events = awaitEvents("thidua.nominations", id, 3);
		assertThat(events).extracting(TestTopics.Event::type)
			.containsExactly("vn.thidua.nomination.submitted.v1", "vn.thidua.nomination.revised.v1",
					"vn.thidua.nomination.submitted.v1");
		assertThat(events).extracting(TestTopics.Event::aggregateVersion).isSorted().doesNotHaveDuplicates();
		assertThat(events.get(2).json().path("step").asInt()).isEqualTo(1);
		assertThat(events.get(2).json().path("submittedToUnitId").asString())
			.isEqualTo(this.sample.district.toString());
		var dossiers = awaitEvents("thidua.dossiers", id, 2);
		assertThat(dossiers.get(1).aggregateVersion()).isGreaterThan(dossiers.get(0).aggregateVersion());
		assertThat(dossiers.get(1).json().path("summary").asString()).isEqualTo("Bản đã bổ sung");
		var seen = new Officer(this.client, this.sample.district, "appraiser").read(id);
		assertThat(seen.at("/dossier/summary")).isEqualTo("Bản đã bổ sung");
		assertThat(seen.at("/conditionsMet/0")).isEqualTo("CULTURAL_FAMILY");
		assertThat(seen.body().at("/returnedBecause").isNull()).isTrue();
		assertThat(seen.body().path("history").findValuesAsString("ending")).startsWith("RETURNED").hasSize(2);
		assertThat(seen.at("/history/1/unitName")).isEqualTo("Huyện Kế Sách");
		assertThat(audited("ReviseNomination", id)).isEqualTo(1);
		assertThat(audited("SubmitNomination", id)).isEqualTo(2);
	}

	@Test
	@DisplayName("X4 the same return told again, or an older one, does not send a resubmitted nomination back once more")
	void anOldReturnIsOld() {
		UUID id = submitted("Trần Thị Một Lần");
		Tiers.returned(id, 3);
		var again = this.officer.submit(id, awaitState(id, "RETURNED").tag());
		assertThat(again.status()).isEqualTo(200);
		Tiers.returned(id, 3);
		Tiers.returned(id, 2);
		Tiers.forwarded(this.sample.district, id, 4, 1);
		var forwarded = awaitEvents("thidua.nominations", id, 3);
		assertThat(forwarded.getLast().json().path("step").asInt()).isEqualTo(2);
		assertThat(this.officer.read(id).at("/state")).isEqualTo("SUBMITTED");
	}

	@Test
	@DisplayName("N7 a draft, a submitted and a returned nomination can be withdrawn, a proposed one cannot")
	void untilItIsProposedItCanBeWithdrawn() {
		var draft = this.officer.draft(aNomination("Phạm Thị Bỏ Nháp"));
		assertThat(this.officer.withdraw(draft.id(), draft.tag()).at("/state")).isEqualTo("WITHDRAWN");
		assertThat(this.officer.submit(draft.id(), "\"2\"").at("/code")).isEqualTo("NOMINATION_IS_WITHDRAWN");
		UUID submitted = submitted("Phạm Thị Rút");
		assertThat(this.officer.withdraw(submitted, "\"1\"").status()).isEqualTo(200);
		var told = awaitEvents("thidua.nominations", submitted, 2).getLast();
		assertThat(told.type()).isEqualTo("vn.thidua.nomination.withdrawn.v1");
		assertThat(new String(Objects.requireNonNull(told.body()), StandardCharsets.UTF_8))
			.doesNotContain("chuyển công tác");
		assertThat(this.officer.read(submitted).at("/withdrawnBecause")).contains("chuyển công tác");
		UUID returned = submitted("Phạm Thị Trả Rồi Rút");
		Tiers.returned(returned, 1);
		assertThat(this.officer.withdraw(returned, awaitState(returned, "RETURNED").tag()).status()).isEqualTo(200);
		UUID proposed = submitted("Phạm Thị Đề Xuất");
		Tiers.appraised(proposed, 1, 1, "PROPOSED", "RANKED_WITHIN_QUOTA");
		var refused = this.officer.withdraw(proposed, awaitState(proposed, "PROPOSED").tag());
		assertThat(refused.status()).isEqualTo(409);
		assertThat(refused.at("/code")).isEqualTo("NOMINATION_IS_PROPOSED");
		assertThat(refused.at("/messages/en")).contains("Ask the unit that proposed it");
		assertThat(audited("WithdrawNomination", proposed)).isZero();
		assertThat(audited("WithdrawNomination", submitted)).isEqualTo(1);
	}

	@Test
	@DisplayName("N2, N6 a withdrawn nomination leaves its place, and its nominee can be nominated again")
	void aWithdrawnNominationLeavesItsPlace() {
		var department = new Officer(this.client, this.sample.department, "unit-leader");
		department.draft(aNomination("Võ Thị Chỉ Tiêu"));
		var first = department.submit(aNomination("Võ Thị Chỉ Tiêu"));
		assertThat(first.status()).as("a draft takes no place").isEqualTo(201);
		assertThat(department.submit(aNomination("Võ Thị Thứ Hai")).at("/code")).isEqualTo("QUOTA_EXCEEDED");
		assertThat(department.withdraw(first.id(), "\"1\"").status()).isEqualTo(200);
		assertThat(department.submit(aNomination("Võ Thị Chỉ Tiêu")).status()).isEqualTo(201);
	}

	@Test
	@DisplayName("N7 of two who change the same draft at once one wins, and the other is told to load it again")
	void twoEditorsAtOnce() throws Exception {
		var draft = this.officer.draft(aNomination("Bùi Thị Cùng Sửa"));
		var together = new CyclicBarrier(2);
		Callable<Integer> edit = () -> {
			together.await();
			return this.officer.revise(draft.id(), draft.tag(), aNomination("Bùi Thị Cùng Sửa")).status();
		};
		try (var both = Executors.newFixedThreadPool(2)) {
			assertThat(both.invokeAll(List.of(edit, edit)).stream().map((answer) -> answer.resultNow()))
				.containsExactlyInAnyOrder(200, 412);
		}
		assertThat(this.officer.revise(draft.id(), null, aNomination("Bùi Thị Cùng Sửa")).status()).isEqualTo(428);
		assertThat(this.officer.submit(draft.id(), null).status()).isEqualTo(428);
		assertThat(this.officer.withdraw(draft.id(), draft.tag()).status()).isEqualTo(412);
		assertThat(this.officer.delete(draft.id(), null).status()).isEqualTo(428);
	}

	@Test
	@DisplayName("N7 of a submission and a withdrawal at once one wins")
	void submittedAndWithdrawnAtOnce() throws Exception {
		var draft = this.officer.draft(aNomination("Bùi Thị Cùng Lúc"));
		var together = new CyclicBarrier(2);
		Callable<Integer> submission = () -> {
			together.await();
			return this.officer.submit(draft.id(), draft.tag()).status();
		};
		Callable<Integer> withdrawal = () -> {
			together.await();
			return this.officer.withdraw(draft.id(), draft.tag()).status();
		};
		try (var both = Executors.newFixedThreadPool(2)) {
			assertThat(both.invokeAll(List.of(submission, withdrawal)).stream().map((answer) -> answer.resultNow()))
				.containsExactlyInAnyOrder(200, 412);
		}
	}

	@Test
	@DisplayName("N7 only a draft can be deleted, and nothing of it stays")
	void onlyADraftCanBeDeleted() {
		var body = aNomination("Đỗ Thị Xóa");
		body.put("specialCircumstances", List.of(Map.of("kind", "SINGLE_WOMAN")));
		var draft = this.officer.draft(body);
		assertThat(this.officer.delete(draft.id(), draft.tag()).status()).isEqualTo(204);
		assertThat(this.officer.read(draft.id()).status()).isEqualTo(404);
		assertThat(this.database.sql("select count(*) from special_circumstance where nomination_id = ?")
			.param(draft.id())
			.query(Long.class)
			.single()).isZero();
		UUID submitted = submitted("Đỗ Thị Không Xóa");
		assertThat(this.officer.delete(submitted, "\"1\"").status()).isEqualTo(409);
	}

	@Test
	@DisplayName("A1 what a tier found of a withdrawn nomination comes too late; a decision stands over a withdrawal")
	void theRaceOfAWithdrawalEndsInOneState() {
		UUID withdrawn = submitted("Huỳnh Thị Đua");
		this.officer.withdraw(withdrawn, "\"1\"");
		var forwarded = Tiers.forwarded(this.sample.district, withdrawn, 1, 1);
		TestTopics.publish(forwarded);
		UUID late = submitted("Huỳnh Thị Quyết Định");
		this.officer.withdraw(late, "\"1\"");
		Tiers.appraised(late, 1, 1, "PROPOSED", "RANKED_WITHIN_QUOTA");
		var award = Tiers.awarded(late);
		TestTopics.publish(award);
		Tiers.awarded(late);
		awaitState(late, "AWARDED");
		awaitApplied(forwarded);
		assertThat(this.officer.read(withdrawn).at("/state")).isEqualTo("WITHDRAWN");
		assertThat(TestTopics.read("thidua.nominations", withdrawn)).hasSize(2);
		assertThat(this.officer.read(late).body().path("history").findValuesAsString("ending"))
			.containsExactly("WITHDRAWN", "AWARDED");
	}

	@Test
	@DisplayName("A1 a nomination withdrawn after it was forwarded is withdrawn where it lies now")
	void withdrawnAtTheNextTier() {
		UUID id = submitted("Huỳnh Thị Bước Hai");
		Tiers.forwarded(this.sample.district, id, 1, 1);
		awaitEvents("thidua.nominations", id, 2);
		assertThat(this.officer.withdraw(id, this.officer.read(id).tag()).status()).isEqualTo(200);
		assertThat(awaitEvents("thidua.nominations", id, 3)).extracting(TestTopics.Event::aggregateVersion)
			.isSorted()
			.doesNotHaveDuplicates();
		var history = this.officer.read(id).body().path("history");
		assertThat(history.findValuesAsString("ending")).containsExactly("FORWARDED", "WITHDRAWN");
		assertThat(history.findValuesAsString("step")).containsExactly("1", "2");
	}

	@Test
	@DisplayName("N5 figures tell of the time the round looks back on")
	void figuresAreOfTheRoundsPeriod() {
		var nomination = aNomination("Cao Thị Kỳ");
		nomination.put("dossier",
				Map.of("summary", "Kết quả", "contents", List.of(Map.of("theme", "KNOWLEDGE", "text", "Học nghề")),
						"figures", List.of(figure("2023-06"), figure("2022"))));
		var refused = this.officer.submit(nomination);
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.at("/errors/0/field")).isEqualTo("dossier.figures[1].period");
		assertThat(refused.at("/code")).isEqualTo("FIGURE_OUTSIDE_PERIOD");
	}

	private Map<String, Object> aNomination(String name) {
		return SampleProvince.aNomination(this.round, name);
	}

	private static Map<String, Object> dossier(String summary) {
		return Map.of("summary", summary, "contents",
				List.of(Map.of("theme", "KNOWLEDGE", "text", "Học và dạy lại nghề may")), "figures",
				List.of(figure("2023")));
	}

	private static Map<String, Object> figure(String period) {
		return new HashMap<>(Map.of("name", "Số chị em được dạy nghề", "value", 24, "unit", "người", "period", period));
	}

	private UUID submitted(String name) {
		var answer = this.officer.submit(aNomination(name));
		assertThat(answer.status()).isEqualTo(201);
		return answer.id();
	}

	private Officer.Answer awaitState(UUID nominationId, String state) {
		return await().atMost(Duration.ofSeconds(90))
			.until(() -> this.officer.read(nominationId), (seen) -> seen.at("/state").equals(state));
	}

	private void awaitApplied(TestTopics.Event event) {
		await().atMost(Duration.ofSeconds(90))
			.untilAsserted(() -> assertThat(this.database.sql("select count(*) from inbox where event_id = ?")
				.param(event.id())
				.query(Long.class)
				.single()).isOne());
	}

	private static List<TestTopics.Event> awaitEvents(String topic, UUID key, int count) {
		return await().atMost(Duration.ofSeconds(90))
			.until(() -> TestTopics.read(topic, key), (events) -> events.size() >= count);
	}

	private long audited(String act, UUID subject) {
		return this.database.sql("select count(*) from audit_entry where act = ? and subject_id = ?")
			.params(Stream.of(act, subject.toString()).toList())
			.query(Long.class)
			.single();
	}

}
