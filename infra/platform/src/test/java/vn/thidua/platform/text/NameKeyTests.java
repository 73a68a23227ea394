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
