package vn.thidua.platform.request;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import vn.thidua.platform.problem.ProblemsForTests;

import static org.assertj.core.api.Assertions.assertThat;

class RequestSizeFilterTests {

	private final MockMvcTester mvc = MockMvcTester.create(MockMvcBuilders.standaloneSetup(new Reading())
		.addFilters(new RequestSizeFilter(
				new RequestProperties(DataSize.ofBytes(10), Map.of("/imports/**", DataSize.ofBytes(20))),
				ProblemsForTests.security()))
		.build());

	@Test
	void aBodyThatIsTooLargeIsRefusedUnread() {
		var answer = this.mvc.post().uri("/read").contentType(MediaType.TEXT_PLAIN).content("a".repeat(11)).exchange();
		assertThat(answer).hasStatus(413).hasContentTypeCompatibleWith("application/problem+json");
		assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo("REQUEST_TOO_LARGE");
		assertThat(answer.getResponse().getHeader("Connection")).isEqualTo("close");
	}

	@Test
	void aBodyThatFitsIsRead() {
		assertThat(this.mvc.post().uri("/read").contentType(MediaType.TEXT_PLAIN).content("a".repeat(10)).exchange())
			.hasStatus(200);
	}

	@Test
	void whereMoreIsAllowedMoreIsRead() {
		assertThat(
				this.mvc.post().uri("/imports/x").contentType(MediaType.TEXT_PLAIN).content("a".repeat(20)).exchange())
			.hasStatus(200);
	}

	@RestController
	static class Reading {

		@PostMapping({ "/read", "/imports/x" })
		String read(@RequestBody String body) {
			return body;
		}

	}

}
