package vn.thidua.appraisal.integrity.formality;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

import vn.thidua.appraisal.integrity.SampleRules;
import vn.thidua.appraisal.integrity.rule.Detector;
import vn.thidua.appraisal.integrity.rule.DetectorRule;
import vn.thidua.appraisal.nominee.DossierText;
import vn.thidua.testkit.sample.SampleText;
import vn.thidua.testkit.sample.SampleTexts;

import static org.assertj.core.api.Assertions.assertThat;

class NearDuplicatePolicyTests {

	private static final DetectorRule RULE = SampleRules.builtIn(Detector.NEAR_DUPLICATE);

	@RepeatedTest(20)
	@DisplayName("A5 a copy is found with names, numbers and some words changed; another honest dossier is not")
	void copiesAreToldFromOthers(RepetitionInfo repetition) {
		var texts = new SampleTexts(repetition.getCurrentRepetition());
		var original = texts.honest();
		assertThat(isFound(original, texts.renamed(original))).isTrue();
		assertThat(isFound(texts.reworded(original, 0.05), original)).isTrue();
		assertThat(isFound(original, texts.honest())).isFalse();
	}

	@RepeatedTest(5)
	@DisplayName("A5 whichever of the two is looked at, it is the same signal with the same evidence")
	void bothSidesAreOneSignal(RepetitionInfo repetition) {
		var texts = new SampleTexts(repetition.getCurrentRepetition());
		var original = text(texts.honest(), UUID.randomUUID(), UUID.randomUUID());
		var copy = new ExaminedText(UUID.randomUUID(), 1, UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(),
				Instant.EPOCH, original.text());
		var one = NearDuplicatePolicy.judge(original, copy, RULE).orElseThrow();
		var other = NearDuplicatePolicy.judge(copy, original, RULE).orElseThrow();
		assertThat(one.subjectKey()).isEqualTo(other.subjectKey());
		assertThat(one.evidence()).isEqualTo(other.evidence());
	}

	@Test
	@DisplayName("A5 across persons or years: the same person in the same round is one matter")
	void oneMatterIsNoDuplicate() {
		var honest = new SampleTexts(3).honest();
		var nominee = UUID.randomUUID();
		var round = UUID.randomUUID();
		var first = text(honest, nominee, round);
		assertThat(NearDuplicatePolicy.judge(first, text(honest, nominee, round), RULE)).isEmpty();
		assertThat(NearDuplicatePolicy.judge(first, text(honest, nominee, UUID.randomUUID()), RULE)).isPresent();
		assertThat(NearDuplicatePolicy.judge(first, text(honest, UUID.randomUUID(), round), RULE)).isPresent();
	}

	@Test
	@DisplayName("A5 texts too short to have words of their own are left alone")
	void shortTextsAreLeftAlone() {
		var brief = new SampleText("Vận động 12 hộ nuôi heo đất giúp hội viên nghèo", List.of());
		assertThat(isFound(brief, brief)).isFalse();
	}

	private static boolean isFound(SampleText one, SampleText other) {
		return NearDuplicatePolicy
			.judge(text(one, UUID.randomUUID(), UUID.randomUUID()), text(other, UUID.randomUUID(), UUID.randomUUID()),
					RULE)
			.isPresent();
	}

	private static ExaminedText text(SampleText text, UUID nomineeId, UUID roundId) {
		return new ExaminedText(UUID.randomUUID(), 1, UUID.randomUUID(), roundId, nomineeId, Instant.EPOCH,
				new DossierText(text.summary(),
						text.contents().stream().map((content) -> new DossierText.Content("X", content)).toList(),
						List.of(), List.of()));
	}

}
