package vn.thidua.nomination.bulkimport.template;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ImportTemplateTests {

	@Test
	@DisplayName("N7 what a spreadsheet would take for a formula is written as text")
	void formulasAreNeutralised() {
		assertThat(List.of("=1", "+1", "-1", "@a", "\t=1"))
			.allSatisfy((text) -> assertThat(ImportTemplate.neutralised(text)).isEqualTo("'" + text));
		assertThat(ImportTemplate.neutralised("Mai")).isEqualTo("Mai");
	}

}
