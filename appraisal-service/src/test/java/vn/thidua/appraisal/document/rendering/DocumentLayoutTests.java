package vn.thidua.appraisal.document.rendering;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;

import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import vn.thidua.appraisal.document.template.BuiltInDocuments;
import vn.thidua.appraisal.document.template.DocumentKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Measured in what is printed, not in what was asked for. */
class DocumentLayoutTests {

	@ParameterizedTest
	@EnumSource(value = DocumentKind.class, mode = EnumSource.Mode.EXCLUDE, names = "CERTIFICATE")
	@DisplayName("A7 a document keeps the paper, margins, letters and page numbers of Decree 30/2020")
	void keepsTheDecreesLayout(DocumentKind kind) {
		var pdf = MeasuredPdf.of(pdf(kind, Map.of()));

		assertThat(pdf.pages()).hasSizeGreaterThan(1).allSatisfy((page) -> {
			assertThat(page.width()).isCloseTo(210, within(0.1));
			assertThat(page.height()).isCloseTo(297, within(0.1));
			assertThat(page.body()).allSatisfy((letter) -> {
				assertThat(letter.left()).isGreaterThanOrEqualTo(29.9);
				assertThat(letter.right()).isLessThanOrEqualTo(210 - 15);
				assertThat(letter.y()).isBetween(20.0, 297 - 20.0);
				assertThat(letter.size()).isBetween(10.95, 14.05);
			});
			assertThat(page.fonts()).allMatch((font) -> font.startsWith("LiberationSerif"));
		});
		assertThat(pdf.pages()
			.stream()
			.flatMap((page) -> page.body().stream())
			.mapToDouble(MeasuredPdf.Letter::left)
			.min()).as("the left margin is 30–35 mm").hasValueCloseTo(30.0, within(0.5));
		assertThat(pdf.pages().getFirst().header()).as("none on the first page").isEmpty();
		for (int i = 1; i < pdf.pages().size(); i++) {
			assertThat(pdf.pages().get(i).header()).isEqualTo(Integer.toString(i + 1));
			var number = pdf.pages().get(i).letters().getFirst();
			assertThat((number.left() + number.right()) / 2).as("centred between the margins")
				.isCloseTo((30 + 210 - 18) / 2.0, within(1.0));
		}
		assertThat(pdf.fontsEmbedded()).isTrue();
	}

	@Test
	@DisplayName("A7 a list has a column for what it says, and none for what it does not")
	void aListHasNoEmptyColumns() {
		var awarded = BuiltInDocuments.filled(DocumentKind.DECISION, Map.of()).getFirst().markup().body();
		var revoked = BuiltInDocuments
			.filled(DocumentKind.DECISION,
					Map.of("isAward", false, "isRevocation", true, "recipients", List
						.of(Map.of("position", 1, "name", "Trần Thị Mẫu", "unit", "Xã", "formerNumber", "7/QĐ-BTV"))))
			.getFirst()
			.markup()
			.body();

		assertThat(cells(awarded)).isEqualTo(3 + 30 * 3);
		assertThat(cells(revoked)).isEqualTo(4 + 4);
	}

	/** Of the list, not of what lies beside each other above and below. */
	private static int cells(Document body) {
		var tables = body.getElementsByTagName("table");
		var list = (Element) tables.item(tables.getLength() - 1);
		return list.getElementsByTagName("td").getLength() + list.getElementsByTagName("th").getLength();
	}

	@Test
	@DisplayName("A7 a certificate is one sheet across, with nothing outside its frame")
	void aCertificateIsOneSheetAcross() {
		var pdf = MeasuredPdf.of(pdf(DocumentKind.CERTIFICATE,
				Map.of("recipient", "Tổ phụ nữ tiết kiệm, giúp nhau phát triển kinh tế ấp Hòa Mỹ, xã Mỹ Hương", "unit",
						"Hội Liên hiệp Phụ nữ xã Mỹ Hương, huyện Mỹ Tú", "round",
						"Bình xét, khen thưởng cá nhân tiêu biểu thực hiện phong trào thi đua năm 2023")));

		assertThat(pdf.pages()).singleElement().satisfies((page) -> {
			assertThat(page.width()).isCloseTo(297, within(0.1));
			assertThat(page.height()).isCloseTo(210, within(0.1));
			assertThat(page.letters()).allSatisfy((letter) -> {
				assertThat(letter.left()).isGreaterThan(20);
				assertThat(letter.right()).isLessThan(277);
				assertThat(letter.y()).isBetween(15.0, 195.0);
			});
		});
	}

	@Test
	@DisplayName("A7, X3 every Vietnamese letter is written, composed, whichever way it came in")
	void writesEveryVietnameseLetter() {
		var letters = "Ạ Ặ Ẵ Ậ Ễ Ỗ Ộ Ờ Ỡ Ự Ữ Ỵ Ỷ Đ ạ ặ ẵ ậ ễ ỗ ộ ờ ỡ ự ữ ỵ ỷ đ Ơ Ư ơ ư Ằ Ẫ Ể";
		var decomposed = Normalizer.normalize(letters, Normalizer.Form.NFD);

		var text = MeasuredPdf.of(pdf(DocumentKind.CERTIFICATE, Map.of("unit", decomposed))).text();

		assertThat(text.replaceAll("\\s+", " ")).contains(letters);
	}

	@Test
	@DisplayName("A7 the same document as DOCX says the same, on the same paper, and numbers pages from the second")
	void theWordFileSaysTheSame() throws IOException {
		var file = new ByteArrayOutputStream();
		new WordWriter().write(BuiltInDocuments.filled(DocumentKind.DECISION, Map.of()), PageLayout.OFFICIAL, "Thử",
				file);

		try (var document = new XWPFDocument(new ByteArrayInputStream(file.toByteArray()));
				var text = new XWPFWordExtractor(document)) {
			assertThat(text.getText()).contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc",
					"QUYẾT ĐỊNH", "Điều 1. Tặng Giấy khen cho 30 tập thể", "TM. BAN THƯỜNG VỤ", "Đặng Thị Mẫu 30");
			var section = document.getDocument().getBody().getSectPr();
			assertThat(section.getPgSz().getW().toString()).isEqualTo("11906");
			assertThat(section.getPgMar().getLeft().toString()).isEqualTo("1701");
			assertThat(section.isSetTitlePg()).isTrue();
			assertThat(document.getHeaderList())
				.anySatisfy((header) -> assertThat(header._getHdrFtr().toString()).contains("PAGE"));
		}
	}

	private static byte[] pdf(DocumentKind kind, Map<String, ?> changes) {
		var target = new ByteArrayOutputStream();
		new PdfWriter().write(BuiltInDocuments.filled(kind, changes), kind.layout(), "Thử", target);
		return target.toByteArray();
	}

}
