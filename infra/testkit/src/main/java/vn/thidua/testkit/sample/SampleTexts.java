package vn.thidua.testkit.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * Writes dossiers as honest people do, who take official formulae and sometimes a
 * sentence from each other, and copies as others do.
 */
public final class SampleTexts {

	private static final int SECTIONS = 3;

	private static final Pattern NAMES = Pattern.compile("((?:Nguyễn|Trần|Lê|Thạch|Sơn|Lý|Kim) Thị|Phạm Ngọc|"
			+ "Huỳnh Kim|Đào Mỹ) (?:Bé Ba|Cẩm Tú|Ngọc Ánh|Sa Ry|Thu Hà|\\p{L}+)");

	private static final Pattern NUMBERS = Pattern.compile("\\b\\d+\\b");

	private static final Pattern SYLLABLES = Pattern.compile("\\p{L}+");

	private final RandomGenerator random;

	private final Prose prose;

	public SampleTexts(long seed) {
		this.random = new SplittableRandom(seed);
		this.prose = new Prose(this.random);
	}

	/** Nine to fourteen sentences of her own and two or three that everyone writes. */
	public SampleText honest() {
		var own = this.prose.sentences(this.random.nextInt(9, 15));
		var sentences = new ArrayList<>(this.prose.formulae(this.random.nextInt(2, 4)));
		sentences.addAll(own);
		return new SampleText("Gương %s: %s".formatted(this.prose.name(), own.getFirst()), sections(sentences));
	}

	/** Word for word, with other names and numbers. */
	public SampleText renamed(SampleText copied) {
		return each(copied, (sentence) -> {
			var others = NAMES.matcher(sentence).replaceAll((_) -> this.prose.name());
			return NUMBERS.matcher(others).replaceAll((_) -> Integer.toString(this.random.nextInt(2, 400)));
		});
	}

	/** Renamed, and of the words so large a share exchanged for others. */
	public SampleText reworded(SampleText copied, double share) {
		return each(renamed(copied), (sentence) -> SYLLABLES.matcher(sentence)
			.replaceAll((word) -> (this.random.nextDouble() < share) ? anyWord() : word.group()));
	}

	/** Half of the sentences are somebody else's. */
	public SampleText halfCopied(SampleText copied) {
		var theirs = renamed(copied).sections().stream().flatMap(List::stream).toList();
		var own = honest();
		var mine = own.sections().stream().flatMap(List::stream).toList();
		var sentences = new ArrayList<>(mine.subList(0, mine.size() / 2));
		sentences.addAll(theirs.subList(theirs.size() - mine.size() / 2, theirs.size()));
		return new SampleText(own.summary(), sections(sentences));
	}

	private String anyWord() {
		var words = this.prose.sentences(1).getFirst().split("[^\\p{L}]+", -1);
		return words[this.random.nextInt(words.length)];
	}

	private static SampleText each(SampleText text, UnaryOperator<String> changed) {
		return new SampleText(changed.apply(text.summary()),
				text.sections().stream().map((sentences) -> sentences.stream().map(changed).toList()).toList());
	}

	private static List<List<String>> sections(List<String> sentences) {
		List<List<String>> sections = new ArrayList<>();
		for (int i = 0; i < SECTIONS; i++) {
			sections.add(List
				.copyOf(sentences.subList(i * sentences.size() / SECTIONS, (i + 1) * sentences.size() / SECTIONS)));
		}
		return sections;
	}

}
