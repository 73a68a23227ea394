package vn.thidua.nomination.submission;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.thidua.nomination.programme.NomineeKind;
import vn.thidua.nomination.submission.Nomination.State;
import vn.thidua.nomination.submission.Nomination.Transition;

import static org.assertj.core.api.Assertions.assertThat;

class NominationTests {

	private static final Instant LATER = Instant.parse("2023-10-20T03:00:00Z");

	@ParameterizedTest
	@EnumSource(names = "DRAFT", mode = EnumSource.Mode.EXCLUDE)
	@DisplayName("N7 only a returned nomination is revised and submitted again, and only before a proposal is it withdrawn")
	void whatIsPossibleDependsOnTheState(State state) {
		var nomination = aNomination(state);
		assertThat(isMade(nomination.revised())).isEqualTo(state == State.RETURNED);
		assertThat(isMade(nomination.submittedAgain(LATER))).isEqualTo(state == State.RETURNED);
		assertThat(isMade(nomination.withdrawn())).isEqualTo(Set.of(State.SUBMITTED, State.RETURNED).contains(state));
	}

	@Test
	@DisplayName("N7 submitted again, it lies before the same unit at the same step, and stays as late as it was")
	void submittedAgainItLiesWhereItLay() {
		var returned = aNomination(State.RETURNED);
		assertThat(returned.submittedAgain(LATER)).isEqualTo(new Transition.Made(new Nomination(returned.nominationId(),
				5, returned.roundId(), returned.nomineeId(), NomineeKind.MEMBER, returned.nominatingUnitId(),
				State.SUBMITTED, 2, returned.submittedToUnitId(), LATER, false, null)));
	}

	@Test
	@DisplayName("N7 a refusal says by its code where the nomination stands")
	void eachStateHasACodeOfItsOwn() {
		assertThat(EnumSet.allOf(State.class)).extracting((state) -> state.refusal().code())
			.doesNotHaveDuplicates()
			.allMatch((code) -> code.startsWith("NOMINATION_IS_"));
		assertThat(aNomination(State.PROPOSED).withdrawn()).isEqualTo(new Transition.Refused(State.PROPOSED.refusal()));
	}

	@Test
	@DisplayName("A1 an appraisal takes effect where the nomination waits for it")
	void anAppraisalTakesEffectWhereItIsAwaited() {
		Predicate<State> awaits = (state) -> aNomination(state).awaitsAppraisalOf(2);
		assertThat(EnumSet.allOf(State.class)).filteredOn(awaits).containsExactly(State.SUBMITTED);
		assertThat(aNomination(State.SUBMITTED).awaitsAppraisalOf(1)).isFalse();
	}

	@Test
	@DisplayName("A1 a reopened session takes a nomination back from where it brought it, not from its unit or a decision")
	void aReopeningTakesBackWhatASessionSentOn() {
		Predicate<State> fromStepOne = (state) -> aNomination(state).isTakenBackTo(1);
		assertThat(EnumSet.allOf(State.class)).filteredOn(fromStepOne)
			.containsExactly(State.SUBMITTED, State.PROPOSED, State.CLOSED);
		assertThat(aNomination(State.SUBMITTED).isTakenBackTo(2)).isFalse();
	}

	private static boolean isMade(Transition transition) {
		return transition instanceof Transition.Made;
	}

	private static Nomination aNomination(State state) {
		return new Nomination(UUID.randomUUID(), 4, UUID.randomUUID(), UUID.randomUUID(), NomineeKind.MEMBER,
				UUID.randomUUID(), state, 2, UUID.randomUUID(), Instant.parse("2023-10-10T03:00:00Z"), false, null);
	}

}
