package vn.thidua.appraisal.integrity.formality;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.thidua.appraisal.integrity.rule.DetectorRule;
import vn.thidua.appraisal.integrity.signal.FoundSignal;
import vn.thidua.appraisal.nominee.DossierText;

/**
 * A dossier proves nothing that has no figure, neither among its figures nor in its
 * words. Dates, years, numbers of documents and the names of movements (5 không 3 sạch)
 * are not counted: everyone writes them.
 */
final class NoFiguresPolicy {

	private static final Pattern NO_FIGURE = Pattern.compile(String.join("|",
			// 06A/HD-BTV, 01-KL/TW, 20/10/2023, 8/3
			"\\d+\\p{L}*(?:[-/][\\p{L}\\d]+)+",
			// ngày 20, tháng 10, năm 2023, quý 3, lần thứ 12, khóa 5
			"(?:ngày|tháng|năm|quý|thứ|khóa|số|mục|điều|khoản)\\s+\\d+",
			// nhiệm kỳ 2022–2027
			"(?:19|20)\\d\\d\\s*[–-]\\s*(?:19|20)\\d\\d",
			"\\d+\\s+(?:không|có|sạch|tốt|phẩm chất|chuẩn mực)(?!\\p{L})"),
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private static final Pattern DIGITS = Pattern.compile("\\d+(?:[.,]\\d+)*");

	private static final String TWO_TO_NINE = "(?:hai|ba|bốn|năm|sáu|bảy|tám|chín)";

	/**
	 * One is an article as well (một người tốt), and counts only before what makes it
	 * many.
	 */
	private static final Pattern WORDS = Pattern.compile(
			"(?<!\\p{L})(?:%s)(?!\\p{L})".formatted(
					String.join("|", "(?:một|%s)\\s+(?:mươi|chục|trăm|nghìn|ngàn|triệu|tỷ)".formatted(TWO_TO_NINE),
							"mười(?:\\s+(?:một|%s|lăm))?".formatted(TWO_TO_NINE),
							TWO_TO_NINE + "\\s+(?:hộ|chị|người|căn nhà|phụ nữ|hội viên|lượt|buổi|lớp|em|cháu)")),
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private NoFiguresPolicy() {
	}

	static Optional<FoundSignal> judge(ExaminedText text, DetectorRule rule) {
		int figures = text.text().figures().size();
		int inWords = numbers(text.text());
		return (figures + inWords >= rule.threshold("numbers")) ? Optional.empty() : Optional.of(new FoundSignal(rule,
				text.nominationId().toString(), null, 1, new Evidence(figures, inWords), List.of(text.nominationId())));
	}

	/** How many numbers its words have that may prove something. */
	static int numbers(DossierText text) {
		var words = Stream.concat(Stream.of(text.summary()), text.contents().stream().map(DossierText.Content::text))
			.collect(Collectors.joining("\n"));
		var rest = NO_FIGURE.matcher(words).replaceAll(" ");
		return (int) (DIGITS.matcher(rest).results().count() + WORDS.matcher(rest).results().count());
	}

	/**
	 * What speaks for it.
	 *
	 * @param figures how many figures it lists
	 * @param numbers how many numbers its words have
	 */
	record Evidence(int figures, int numbers) {
	}

}
