package vn.thidua.testkit.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.springframework.util.StringUtils;

/**
 * Sentences with choices {@code [a|b]} and places for a number {@code #}, a name
 * {@code @} and a village {@code %}, told by each writer in words of her own.
 */
final class Prose {

	private static final List<String> SENTENCES = lines("sentences.txt");

	private static final List<String> FORMULAE = lines("formulae.txt");

	private static final List<String> REMARKS = lines("remarks.txt");

	private static final Map<String, List<String>> SYNONYMS = lines("synonyms.txt").stream()
		.map((line) -> line.split("=", 2))
		.collect(Collectors.toMap((line) -> line[0], (line) -> List.of(line[1].split("\\|", -1))));

	private static final Pattern KNOWN_WORDS = Pattern
		.compile("(?<!\\p{L})(%s)(?!\\p{L})".formatted(String.join("|", SYNONYMS.keySet())));

	private static final List<String> VOICES = List.of("chị", "tôi", "bà", "cô", "đồng chí", "bản thân");

	private static final Pattern SHE = Pattern.compile("(?<!\\p{L})[Cc]hị(?!\\p{L}| em| @)");

	private static final List<String> FAMILY = List.of("Nguyễn Thị", "Trần Thị", "Lê Thị", "Thạch Thị", "Sơn Thị",
			"Lý Thị", "Kim Thị", "Phạm Ngọc", "Huỳnh Kim", "Đào Mỹ");

	private static final List<String> GIVEN = List.of("An", "Bé Ba", "Cẩm Tú", "Dung", "Đào", "Hòa", "Lan", "Mai",
			"Ngọc Ánh", "Phượng", "Sa Ry", "Thu Hà", "Út", "Xuân", "Yến");

	private static final List<String> VILLAGES = List.of("Hòa Lời", "Phú Giao", "Trà Mẹt", "Sóc Dong", "Bưng Cốc",
			"Đại Ân", "Mỹ Thuận", "Giồng Chùa", "Tân Lập", "Vĩnh Thạnh", "Cái Xe", "Chắc Tưng");

	private static final Pattern CHOICES = Pattern.compile("\\[([^\\]]+)\\]");

	private static final Pattern PLACES = Pattern.compile("[#@%]");

	private final RandomGenerator random;

	Prose(RandomGenerator random) {
		this.random = random;
	}

	/** Different sentences, as one writer words them. */
	List<String> sentences(int count) {
		var voice = one(VOICES);
		return distinct(SENTENCES, count).stream().map((sentence) -> filled(inOwnWords(sentence, voice))).toList();
	}

	/** What everyone writes, word for word. */
	List<String> formulae(int count) {
		return distinct(FORMULAE, count);
	}

	String name() {
		return one(FAMILY) + " " + one(GIVEN);
	}

	private List<String> distinct(List<String> from, int count) {
		return this.random.ints(0, from.size()).distinct().limit(count).mapToObj(from::get).toList();
	}

	private String inOwnWords(String sentence, String voice) {
		var chosen = CHOICES.matcher(sentence).replaceAll((choice) -> one(List.of(choice.group(1).split("\\|", -1))));
		var told = SHE.matcher(chosen).replaceAll((she) -> (she.start() == 0) ? StringUtils.capitalize(voice) : voice);
		var worded = KNOWN_WORDS.matcher(told)
			.replaceAll((word) -> this.random.nextBoolean() ? one(SYNONYMS.getOrDefault(word.group(), List.of()))
					: word.group());
		return this.random.nextBoolean() ? worded : worded.substring(0, worded.length() - 1) + one(REMARKS) + ".";
	}

	private String filled(String sentence) {
		return PLACES.matcher(sentence).replaceAll((place) -> switch (place.group()) {
			case "#" -> Integer.toString(this.random.nextInt(2, 400));
			case "@" -> name();
			default -> one(VILLAGES);
		});
	}

	private String one(List<String> of) {
		return of.get(this.random.nextInt(of.size()));
	}

	private static List<String> lines(String file) {
		try (var text = Objects.requireNonNull(Prose.class.getResourceAsStream(file), file)) {
			return new String(text.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
