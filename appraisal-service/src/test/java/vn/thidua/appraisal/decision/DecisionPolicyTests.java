package vn.thidua.appraisal.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import vn.thidua.platform.problem.Violation;

import static org.assertj.core.api.Assertions.assertThat;

class DecisionPolicyTests {

	private static final LocalDate TODAY = LocalDate.of(2023, 10, 25);

	private static final UUID MAI = new UUID(0, 1);

	private static final UUID LAN = new UUID(0, 2);

	@Test
	@DisplayName("A2 what the session proposed is awarded, on the day at the latest")
	void awardsWhatWasProposed() {
		assertThat(violations(TODAY, Set.of(MAI, LAN), Set.of(), MAI, LAN)).isEmpty();
	}

	@Test
	@DisplayName("A6 no decision is dated ahead")
	void isNotDatedAhead() {
		assertThat(violations(TODAY.plusDays(1), Set.of(MAI), Set.of(), MAI))
			.containsExactly("DECIDED_ON_IN_FUTURE at decidedOn");
	}

	@Test
	@DisplayName("A2 nothing is awarded that was not proposed")
	void awardsNothingElse() {
		assertThat(violations(TODAY, Set.of(MAI), Set.of(), MAI, LAN))
			.containsExactly("NOMINATION_NOT_PROPOSED at nominationIds[1]");
	}

	@Test
	@DisplayName("N6 nothing is awarded twice, by one decision or by two")
	void awardsNothingTwice() {
		assertThat(violations(TODAY, Set.of(MAI, LAN), Set.of(LAN), MAI, MAI, LAN)).containsExactly(
				"NOMINATION_GIVEN_TWICE at nominationIds[1]", "NOMINATION_ALREADY_AWARDED at nominationIds[2]");
	}

	@Test
	@DisplayName("A6 a number is written with its authority's sign")
	void aNumberIsWrittenWithItsSign() {
		assertThat(new DecisionNumber(2023, 12).text()).isEqualTo("12/QĐ-BTV");
	}

	private static List<String> violations(LocalDate decidedOn, Set<UUID> proposed, Set<UUID> awarded,
			UUID... nominationIds) {
		var decision = new IssueDecision(UUID.randomUUID(), decidedOn, "Chủ tịch", "Luật 06/2022/QH15",
				AwardKind.COMMENDATION, List.of(nominationIds));
		return DecisionPolicy.violations(decision, TODAY, proposed, awarded)
			.stream()
			.map(DecisionPolicyTests::told)
			.toList();
	}

	private static String told(Violation violation) {
		return violation.code() + " at " + violation.field();
	}

}
