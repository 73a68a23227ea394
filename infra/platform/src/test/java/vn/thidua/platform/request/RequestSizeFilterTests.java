package vn.thidua.platform.request;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

import jakarta.servlet.ServletException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import vn.thidua.platform.problem.ProblemsForTests;

import static org.assertj.core.api.Assertions.assertThat;

class RequestSizeFilterTests {

	private final RequestSizeFilter filter = new RequestSizeFilter(new BodyBounds(new RequestProperties(
			DataSize.ofBytes(10), List.of(new RequestProperties.Larger("/imports/**", DataSize.ofBytes(20), null)),
			Duration.ofSeconds(1))), ProblemsForTests.security());

	private final MockMvcTester mvc = MockMvcTester
		.create(MockMvcBuilders.standaloneSetup(new Reading()).addFilters(this.filter).build());

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

	@ParameterizedTest
	@ValueSource(strings = { "POST", "PUT", "PATCH", "DELETE" })
	void aBodyThatDoesNotSayItsLengthIsReadNoFurther(String method) throws ServletException, IOException {
		var request = new MockHttpServletRequest(method, "/read") {
			@Override
			public long getContentLengthLong() {
				return -1;
			}
		};
		request.setContent(new byte[11]);
		var response = new MockHttpServletResponse();
		this.filter.doFilter(request, response, (read, _) -> read.getInputStream().readAllBytes());
		assertThat(response.getStatus()).isEqualTo(413);
	}

	@RestController
	static class Reading {

		@PostMapping({ "/read", "/imports/x" })
		String read(@RequestBody String body) {
			return body;
		}

	}

}
