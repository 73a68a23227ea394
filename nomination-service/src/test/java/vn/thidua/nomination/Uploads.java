package vn.thidua.nomination;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.util.LinkedMultiValueMap;

/** Sends forms with a file. */
final class Uploads {

	private Uploads() {
	}

	/**
	 * A form with a file.
	 *
	 * @param content its bytes
	 * @param name what the sender calls it
	 * @param declared what she says it is
	 * @param caption what it shows
	 * @param theme what it is evidence for
	 */
	record Form(byte[] content, String name, MediaType declared, String caption, @Nullable String theme) {
	}

	static RestTestClient.ResponseSpec post(RestTestClient client, String path, String token, Form form) {
		var parts = new LinkedMultiValueMap<String, Object>();
		var headers = new HttpHeaders();
		headers.setContentType(form.declared());
		parts.add("file", new HttpEntity<>(new ByteArrayResource(form.content()) {
			@Override
			public String getFilename() {
				return form.name();
			}
		}, headers));
		parts.add("caption", form.caption());
		if (form.theme() != null) {
			parts.add("theme", form.theme());
		}
		return client.post()
			.uri(path)
			.contentType(MediaType.MULTIPART_FORM_DATA)
			.headers((all) -> all.setBearerAuth(token))
			.body(parts)
			.exchange();
	}

}
