package vn.thidua.nomination.bulkimport.row;

import java.math.BigDecimal;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.thidua.nomination.bulkimport.table.UploadedCell;

import static org.assertj.core.api.Assertions.assertThat;

class CellFormsTests {

	@ParameterizedTest
	@CsvSource(delimiter = ' ',
			value = { "1.234,5 1234.5", "1234,5 1234.5", "24 24", "1.234 1234", "0,0001 0.0001", "-3 -3",
					"999.999.999.999.999 999999999999999" })
	@DisplayName("N7 numbers are read as people in Vietnam write them")
	void numbersAsTyped(String typed, BigDecimal meant) {
		assertThat(CellForms.number(new UploadedCell(typed, false))).contains(meant);
	}

	@ParameterizedTest
	@ValueSource(strings = { "1.5", "1,23456", "12.34", "1 234", "1e3", "=1", "1.234.5", "một" })
	@DisplayName("N7 what could be meant otherwise is no number")
	void whatIsNoNumber(String typed) {
		assertThat(CellForms.number(new UploadedCell(typed, false))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ' ', value = { "1234.5 1234.5", "4.3499999999999996 4.35", "0.1 0.1", "100 100" })
	@DisplayName("N7 a spreadsheet's number is what it shows, not the noise behind its fifteenth digit")
	void numbersOfSpreadsheets(String kept, BigDecimal meant) {
		assertThat(CellForms.number(new UploadedCell(kept, true))).contains(meant);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ' ', value = { "2023 2023", "2023-06 2023-06", "06/2023 2023-06", "6/2023 2023-06" })
	@DisplayName("N7 a period is a year or a month")
	void periods(String typed, String meant) {
		assertThat(CellForms.period(new UploadedCell(typed, false))).contains(meant);
	}

	@ParameterizedTest
	@ValueSource(strings = { "13/2023", "2023-13", "45078", "tháng 6" })
	@DisplayName("N7 anything else is no period")
	void whatIsNoPeriod(String typed) {
		assertThat(CellForms.period(new UploadedCell(typed, false))).isEmpty();
	}

}
