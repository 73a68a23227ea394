package vn.thidua.appraisal.integrity.formality;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.thidua.appraisal.nominee.DossierText;

import static org.assertj.core.api.Assertions.assertThat;

class NoFiguresPolicyTests {

	@ParameterizedTest
	@DisplayName("A5 numbers prove something; dates, years, documents and names of movements do not")
	@CsvSource(delimiter = '|', textBlock = """
			Luôn gương mẫu, nhiệt tình, được chị em tin yêu | 0
			Thực hiện Hướng dẫn 06A/HD-BTV ngày 20/9/2022 và Kết luận 01-KL/TW | 0
			Năm 2023, nhân dịp 8/3 và ngày 20 tháng 10 chị có tham gia | 0
			Cuộc vận động "5 không, 3 sạch" được chị hưởng ứng | 0
			Phong trào giai đoạn 2022–2027 | 0
			Chị là một người tốt, hai vợ chồng hòa thuận | 0
			Vận động 120 hộ nuôi heo đất | 1
			Giúp mười hai hộ thoát nghèo, góp 3,5 triệu đồng | 2
			Chị đỡ đầu hai cháu và nấu vài trăm suất cơm | 1
			Quyên góp năm trăm nghìn đồng | 1
			""")
	void numbersAreToldFromDates(String words, int atLeast) {
		int numbers = NoFiguresPolicy
			.numbers(new DossierText("", List.of(new DossierText.Content("X", words)), List.of(), List.of()));
		if (atLeast == 0) {
			assertThat(numbers).isZero();
		}
		else {
			assertThat(numbers).isGreaterThanOrEqualTo(atLeast);
		}
	}

}
