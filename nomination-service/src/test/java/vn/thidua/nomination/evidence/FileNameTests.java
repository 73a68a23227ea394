package vn.thidua.nomination.evidence;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.thidua.nomination.evidence.cleaning.EvidenceType;

import static org.assertj.core.api.Assertions.assertThat;

class FileNameTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			../../etc/passwd              | passwd.jpg
			C:\\Users\\Mai\\ảnh.png       | ảnh.jpg
			Ảnh nuôi heo đất.JPG          | Ảnh nuôi heo đất.jpg
			ảnh\u202Egpj.exe              | ảnh-gpj.jpg
			a"; filename="b.html          | a- filename-b.jpg
			...                           | minh-chung.jpg
			.htaccess                     | minh-chung.jpg
			a<script>.svg                 | a-script-.jpg
			""")
	@DisplayName("N5 a name is the last part of what was sent, with the ending of what it is")
	void aNameIsHarmless(String sent, String name) {
		assertThat(FileName.of(sent, EvidenceType.JPEG)).isEqualTo(name);
	}

	@ParameterizedTest
	@CsvSource({ "1,5", "100,104", "300,104" })
	@DisplayName("N5 a name has an end")
	void aNameHasAnEnd(int sent, int kept) {
		assertThat(FileName.of("ă".repeat(sent), EvidenceType.PDF)).hasSize(kept);
	}

}
