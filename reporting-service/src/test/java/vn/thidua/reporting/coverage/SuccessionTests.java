package vn.thidua.reporting.coverage;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

import vn.thidua.contracts.PublishedEvents;
import vn.thidua.contracts.appraisal.Outcome;
import vn.thidua.contracts.nomination.NominationSubmittedV1;
import vn.thidua.contracts.organisation.UnitChangedV1;
import vn.thidua.contracts.people.NomineeKind;
import vn.thidua.contracts.round.RoundOpenedV1;
import vn.thidua.reporting.Broadcast;
import vn.thidua.reporting.ReportingTest;
import vn.thidua.reporting.Story;
import vn.thidua.reporting.Story.Nomination;
import vn.thidua.testkit.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A round's figures after its districts and its province are no more. */
@ReportingTest
class SuccessionTests {

	private static final LocalDate DAY = LocalDate.of(2025, 7, 1);

	private static final String BEFORE = "owed 6 received 4 onTime 3 late 1 missing 2 submitted 4 appraised 2"
			+ " forwarded 1 proposed 2 awarded 1";

	@Autowired
	private RestTestClient client;

	private final Story story = Story.begin();

	private final UUID city = UUID.randomUUID();

	private final UUID merged = UUID.randomUUID();

	@Test
	@DisplayName("O2 the figures of a round are the same before and after, and below a successor its predecessors are found")
	void figuresAreTheSameBeforeAndAfter() {
		var province = this.story.province();
		var awarded = Nomination.by(province.xuanHoa());
		var open = Nomination.by(province.baTrinh());
		var department = Nomination.by(province.office());
		Broadcast.organisation(province);
		Broadcast.tell(this.story.round());
		Broadcast.tell(this.story.submitted(awarded, province.keSach(), 1));
		Broadcast.tell(this.story.appraised(awarded, province.keSach(), 1, Outcome.FORWARDED));
		Broadcast.tell(this.story.submitted(awarded, province.top(), 2));
		Broadcast.tell(this.story.appraised(awarded, province.top(), 2, Outcome.PROPOSED));
		Broadcast.tell(this.story.awarded(awarded));
		Broadcast.tell(this.story.submitted(open, province.keSach(), 1));
		Broadcast.tell(this.story.submitted(Nomination.lateBy(province.anHiep()), province.chauThanh(), 1));
		Broadcast.tell(this.story.submitted(department, province.top(), 1));
		Broadcast.tell(this.story.appraised(department, province.top(), 1, Outcome.PROPOSED));
		awaitTotals(province.top(), null, BEFORE);

		moved(open);
		reorganise();
		moved(open);
		// Older than the move, and told late.
		Broadcast.tell(PublishedEvents.NOMINATION_SUBMITTED, open.id(), 1,
				this.story.submitted(open, province.keSach(), 1));
		awaitTotals(this.city, null, BEFORE);

		var coverage = coverage(this.city, null);
		assertThat(names(coverage)).containsExactlyInAnyOrder("Xã Hợp Nhất", "Xã An Hiệp Mới", "Trường Mầm non (mẫu)",
				"Ban Tuyên giáo; Ban Văn phòng");
		assertThat(names(coverage(this.merged, null))).contains("Xã Ba Trinh", "Xã Xuân Hòa");
		assertThat(figures(coverage(this.merged, null).get("totals"))).isEqualTo("owed 2 received 2 onTime 2 late 0"
				+ " missing 0 submitted 2 appraised 1 forwarded 1 proposed 1 awarded 1");
	}

	@Test
	@DisplayName("O2 what a predecessor owed, the successor that came after it can pay")
	void aSuccessorPaysWhatWasOwed() {
		var province = this.story.province();
		Broadcast.organisation(province);
		Broadcast.tell(this.story.round());
		reorganise();
		awaitTotals(this.merged, null, "owed 2 received 0 onTime 0 late 0 missing 2 submitted 0 appraised 0"
				+ " forwarded 0 proposed 0 awarded 0");
		Broadcast.tell(this.story.submitted(Nomination.by(this.merged), this.city, 1));
		awaitTotals(this.merged, null, "owed 2 received 2 onTime 2 late 0 missing 0 submitted 1 appraised 0"
				+ " forwarded 0 proposed 0 awarded 0");
	}

	private void reorganise() {
		var province = this.story.province();
		founded(this.city, "Thành phố Cần Thơ", "PROVINCE", null);
		founded(this.merged, "Xã Hợp Nhất", "COMMUNE", this.city);
		changed(province.anHiep(), "Xã An Hiệp Mới", "COMMUNE");
		changed(province.propaganda(), "Ban Tuyên giáo", "DEPARTMENT");
		changed(province.office(), "Ban Văn phòng", "DEPARTMENT");
		changed(province.school(), "Trường Mầm non (mẫu)", "DIRECT");
		dissolved(province.xuanHoa(), "Xã Xuân Hòa", "COMMUNE", this.merged);
		dissolved(province.baTrinh(), "Xã Ba Trinh", "COMMUNE", this.merged);
		dissolved(province.an(), "Xã Ân Thạnh", "COMMUNE", province.anHiep());
		dissolved(province.keSach(), "Huyện Kế Sách", "DISTRICT", this.city);
		dissolved(province.chauThanh(), "Huyện Châu Thành", "DISTRICT", this.city);
		dissolved(province.top(), "Tỉnh Sóc Trăng", "PROVINCE", this.city);
		var round = this.story.round();
		Broadcast.tell(PublishedEvents.ROUND_OPENED, round.roundId(), 2,
				new RoundOpenedV1(round.roundId(), this.city, round.programme(), round.programmeVersion(), round.name(),
						round.period(), round.opensOn(), round.lastDay(), round.quotas(), round.decidingLevel()));
	}

	private void founded(UUID unitId, String name, String level, @Nullable UUID parentId) {
		tell(unitId, 1, name, level, parentId, DAY, null);
	}

	private void changed(UUID unitId, String name, String level) {
		tell(unitId, 2, name, level, this.city, null, null);
	}

	private void dissolved(UUID unitId, String name, String level, UUID successorId) {
		tell(unitId, 2, name, level, successorId, null, successorId);
	}

	private static void tell(UUID unitId, long version, String name, String level, @Nullable UUID parentId,
			@Nullable LocalDate foundedOn, @Nullable UUID successorId) {
		Broadcast.tell(PublishedEvents.UNIT_CHANGED, unitId, version,
				new UnitChangedV1(unitId, "1", name, level, parentId, null, DAY, "Nghị quyết mẫu", foundedOn,
						(successorId == null) ? null : DAY, (successorId == null) ? null : List.of(successorId)));
	}

	private void moved(Nomination open) {
		Broadcast.tell(PublishedEvents.NOMINATION_SUBMITTED, open.id(), 2,
				new NominationSubmittedV1(open.id(), this.story.roundId(), open.nomineeId(), NomineeKind.MEMBER,
						this.merged, this.city, 1, Story.MOMENT.plusSeconds(1), true, open.unitId(),
						this.story.province().keSach()));
	}

	private void awaitTotals(UUID unit, @Nullable UUID lookedAt, String totals) {
		await().atMost(Duration.ofSeconds(90))
			.ignoreExceptions()
			.untilAsserted(() -> assertThat(figures(coverage(unit, lookedAt).get("totals"))).isEqualTo(totals));
	}

	private JsonNode coverage(UUID callersUnit, @Nullable UUID unit) {
		return Objects.requireNonNull(this.client.get()
			.uri("/api/v1/rounds/{round}/coverage" + ((unit == null) ? "" : "?unit=" + unit), this.story.roundId())
			.headers(TestTokens.as("officer", callersUnit, "unit-officer"))
			.exchange()
			.expectBody(JsonNode.class)
			.returnResult()
			.getResponseBody());
	}

	private static List<String> names(JsonNode coverage) {
		return coverage.get("rows").valueStream().map((row) -> row.get("name").asString()).toList();
	}

	private static String figures(JsonNode figures) {
		return String.join(" ",
				Stream
					.of("owed", "received", "onTime", "late", "missing", "submitted", "appraised", "forwarded",
							"proposed", "awarded")
					.map((name) -> name + " " + figures.get(name))
					.toList());
	}

}
