package vn.thidua.nomination;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import vn.thidua.testkit.ProblemMessages;

import static org.assertj.core.api.Assertions.assertThat;

class ProblemMessagesTests {

	@Test
	@DisplayName("X1 every refusal is explained in both languages, and every explanation is used")
	void everyRefusalIsExplained() {
		assertThat(ProblemMessages.breaches("service")).isEmpty();
	}

}
