package vn.thidua.platform.text;

import java.text.Normalizer;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NameKeyTests {

	@ParameterizedTest
	@DisplayName("N6 the same name typed differently has the same key")
	@CsvSource({ "Nguyễn Thị Hòa, Nguyễn Thị Hoà", "Trần Thúy Uyên, TRẦN THUÝ UYÊN", "Đỗ Thị Lý, Ðỗ Thị Lý",
			"Lê Thị  Mai, ' Lê Thị Mai '" })
	void sameNameSameKey(String name, String typedDifferently) {
		assertThat(NameKey.of(typedDifferently)).isEqualTo(NameKey.of(name));
		assertThat(NameKey.of(Normalizer.normalize(name, Normalizer.Form.NFD))).isEqualTo(NameKey.of(name));
	}

	@ParameterizedTest
	@DisplayName("N6 the hard cases: qu, gi, uy, ươ, oo, a capital with two marks, marks in any order")
	@CsvSource({ "Hoàng Thị Quý, HOÀNG THỊ QÚY", "Lê Thị Gìn, Lê Thị Gi\u0300n", "Vũ Thị Thủy, Vũ Thị Thuỷ",
			"Ngô Thị Hường, Ngô Thị Hươ\u0300ng", "Đoàn Thị Lệ, ÐOÀN THỊ LE\u0323\u0302",
			"Đoàn Thị Lệ, đoàn thị le\u0302\u0323", "K’Brơi, K’BRƠI", "H’Hen Niê, H’HEN NIÊ",
			"Thạch Thị Sà Rươne, THẠCH THỊ SÀ RƯƠNE" })
	void hardCases(String name, String typedDifferently) {
		assertThat(NameKey.of(typedDifferently)).isEqualTo(NameKey.of(name));
	}

	@ParameterizedTest
	@DisplayName("N6 names that differ by a tone or a vowel are other names")
	@CsvSource({ "Lê Thị Lan, Lê Thị Lân", "Lê Thị Lân, Lê Thị Lần", "Trần Thị Dung, Trần Thị Đung",
			"Phạm Thị Hoa, Phạm Thị Hòa" })
	void otherNameOtherKey(String name, String other) {
		assertThat(NameKey.of(other)).isNotEqualTo(NameKey.of(name));
	}

	@Test
	void aNoBreakSpaceIsASpace() {
		assertThat(NameKey.of("Lê\u00A0Thị Mai")).isEqualTo(NameKey.of("Lê Thị Mai"));
	}

}
