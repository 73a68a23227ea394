package vn.thidua.appraisal.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import vn.thidua.appraisal.decision.kind.AwardKind;
import vn.thidua.appraisal.session.ProposedNomination;
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
	@DisplayName("A6 no decision is dated before the session concluded")
	void isNotDatedBeforeTheConclusion() {
		var decision = decision(AwardKind.COMMENDATION, TODAY.minusDays(1), MAI);

		assertThat(violations(decision, grounds(true, TODAY, Set.of(MAI), Set.of())))
			.containsExactly("DECIDED_BEFORE_CONCLUSION at decidedOn");
		assertThat(violations(decision, grounds(true, TODAY.minusDays(1), Set.of(MAI), Set.of()))).isEmpty();
	}

	@Test
	@DisplayName("A6 only a kind that the level may give is given")
	void givesOnlyWhatItsLevelMay() {
		var decision = decision(AwardKind.CERTIFICATE_OF_MERIT, TODAY, MAI);

		assertThat(violations(decision, grounds(false, null, Set.of(MAI), Set.of())))
			.containsExactly("KIND_NOT_ALLOWED_HERE at kind");
	}

	@Test
	@DisplayName("A6 a nomination is proposed to the superior once, and says so")
	void proposesToTheSuperiorOnce() {
		var decision = decision(AwardKind.PROPOSAL_TO_SUPERIOR, TODAY, MAI);

		assertThat(violations(decision, grounds(true, null, Set.of(MAI), Set.of(MAI))))
			.containsExactly("NOMINATION_ALREADY_PROPOSED_TO_SUPERIOR at nominationIds[0]");
	}

	@Test
	@DisplayName("A6 a number is written with its authority's sign")
	void aNumberIsWrittenWithItsSign() {
		assertThat(new DecisionNumber(2023, 12).text()).isEqualTo("12/QĐ-BTV");
	}

	private static List<String> violations(LocalDate decidedOn, Set<UUID> proposed, Set<UUID> awarded,
			UUID... nominationIds) {
		var decision = decision(AwardKind.COMMENDATION, decidedOn, nominationIds);
		return violations(decision, grounds(true, null, proposed, awarded));
	}

	private static List<String> violations(IssueDecision decision, Grounds grounds) {
		return DecisionPolicy.violations(decision, grounds).stream().map(DecisionPolicyTests::told).toList();
	}

	private static Grounds grounds(boolean kindAllowed, @Nullable LocalDate concludedOn, Set<UUID> proposed,
			Set<UUID> awarded) {
		return new Grounds(TODAY, kindAllowed, concludedOn,
				proposed.stream().collect(Collectors.toMap((id) -> id, (id) -> new ProposedNomination(id, LAN, MAI))),
				awarded, Set.of());
	}

	private static IssueDecision decision(AwardKind kind, LocalDate decidedOn, UUID... nominationIds) {
		return new IssueDecision(UUID.randomUUID(), decidedOn, "Chủ tịch", "Luật 06/2022/QH15", kind,
				List.of(nominationIds));
	}

	private static String told(Violation violation) {
		return violation.code() + " at " + violation.field();
	}

}
