package vn.thidua.appraisal.integrity.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

import vn.thidua.appraisal.nominee.DossierText;
import vn.thidua.testkit.sample.SampleText;
import vn.thidua.testkit.sample.SampleTexts;

import static org.assertj.core.api.Assertions.assertThat;

class WordingTests {

	@Test
	@DisplayName("A5 another Unicode form, case, diacritics, punctuation and numbers disguise nothing")
	void disguisesAreSetAside() {
		var original = wording("Chị vận động được 120 hộ nuôi heo đất, giúp Đào và Hòa thoát nghèo bền vững.");
		for (var disguise : List.of("CHỊ VẬN ĐỘNG ĐƯỢC 99 HỘ NUÔI HEO ĐẤT - GIÚP ĐÀO VÀ HOÀ THOÁT NGHÈO BỀN VỮNG",
				"Chi van dong duoc 7,5 ho nuoi heo dat giup Dao va Hoa thoat ngheo ben vung",
				Normalizer.normalize("chị vận động được 120 hộ nuôi heo đất giúp đào và hòa thoát nghèo bền vững",
						Normalizer.Form.NFD))) {
			var likeness = original.likeness(wording(disguise.replace("7,5", "7")));
			assertThat(likeness.containment()).as(disguise).isEqualTo(1);
			assertThat(Fingerprints.of(original)).isEqualTo(Fingerprints.of(wording(disguise.replace("7,5", "7"))));
		}
	}

	@RepeatedTest(20)
	@DisplayName("A5 likeness is the same from both sides, whole with itself, and lies between nothing and all")
	void likenessIsSymmetric(RepetitionInfo repetition) {
		var texts = new SampleTexts(repetition.getCurrentRepetition());
		var one = texts.honest();
		var other = texts.halfCopied(one);
		assertThat(wording(one).likeness(wording(other))).isEqualTo(wording(other).likeness(wording(one)));
		assertThat(wording(one).likeness(wording(one)).containment()).isEqualTo(1);
		assertThat(wording(one).likeness(wording(other)).containment()).isBetween(0.0, 1.0);
		assertThat(wording(one).likeness(wording("")).containment()).isZero();
	}

	@RepeatedTest(20)
	@DisplayName("A5 marking a text takes nothing from it and adds nothing; what is copied is marked")
	void marksKeepTheText(RepetitionInfo repetition) {
		var texts = new SampleTexts(repetition.getCurrentRepetition());
		var original = texts.honest();
		var marked = wording(original).marked(wording(texts.renamed(original)), 8);
		assertThat(marked.stream().map(WordingTests::text)).containsExactlyElementsOf(
				Stream.concat(Stream.of(original.summary()), original.contents().stream()).toList());
		assertThat(share(marked)).isGreaterThan(0.8);
		assertThat(share(wording(original).marked(wording(""), 8))).isZero();
	}

	@Test
	@DisplayName("A5 the same passage is marked, wherever it stands, and a few common words are not")
	void thePassageIsMarked() {
		var one = wording("Đầu năm bận rộn. Chị dạy bơi cho ba mươi bé gái ngay tại ao nhà có phao và người canh.");
		var other = wording(
				"Việc khác. Cô dạy bơi cho ba mươi bé gái ngay tại ao nhà, có phao và người canh; đầu năm bận rộn.");
		var parts = one.marked(other, 6).get(1).parts();
		assertThat(parts).extracting(MarkedSection.Part::same).containsExactly(false, true);
		assertThat(parts.getLast().text()).startsWith("dạy bơi").endsWith("canh.");
		assertThat(one.marked(other, 4).get(1).parts().getFirst().same()).isTrue();
	}

	@RepeatedTest(20)
	@DisplayName("A5 texts that share a passage of fourteen syllables share a fingerprint")
	void aLongPassageIsAlwaysFound(RepetitionInfo repetition) {
		var texts = new SampleTexts(100 + repetition.getCurrentRepetition());
		var words = texts.honest().contents().getFirst().split("\\s+", -1);
		var passage = Arrays.stream(words).limit(Fingerprints.GUARANTEED + 4).collect(Collectors.joining(" "));
		var one = wording(texts.honest().contents().getLast() + " " + passage);
		var other = wording(passage.toLowerCase(Locale.ROOT) + " " + texts.honest().contents().getLast());
		assertThat(Arrays.stream(Fingerprints.of(one))).containsAnyOf(boxed(Fingerprints.of(other)));
	}

	private static Integer[] boxed(int[] values) {
		return Arrays.stream(values).boxed().toArray(Integer[]::new);
	}

	private static Wording wording(String content) {
		return Wording
			.of(new DossierText("", List.of(new DossierText.Content("TINH_NGHIA", content)), List.of(), List.of()));
	}

	private static Wording wording(SampleText text) {
		return Wording.of(new DossierText(text.summary(),
				text.contents().stream().map((content) -> new DossierText.Content("TINH_NGHIA", content)).toList(),
				List.of(), List.of()));
	}

	private static String text(MarkedSection section) {
		return section.parts().stream().map(MarkedSection.Part::text).collect(Collectors.joining());
	}

	private static double share(List<MarkedSection> sections) {
		var parts = sections.stream().flatMap((section) -> section.parts().stream()).toList();
		int all = parts.stream().mapToInt((part) -> part.text().length()).sum();
		int same = parts.stream().filter(MarkedSection.Part::same).mapToInt((part) -> part.text().length()).sum();
		return (double) same / all;
	}

}
