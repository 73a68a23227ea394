package vn.thidua.testkit.edge;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A part of a form.
 *
 * @param head its headers
 * @param content its bytes
 */
record FormPart(String head, byte[] content) {

	static final String FILE_NAME = "anh.png";

	private static final String BOUNDARY = "boundary-of-the-edge-tests";

	static FormPart text(String name, String text) {
		return new FormPart("Content-Disposition: form-data; name=\"%s\"".formatted(name),
				text.getBytes(StandardCharsets.UTF_8));
	}

	static FormPart file(String name, String fileName, byte[] content) {
		return new FormPart("""
				Content-Disposition: form-data; name="%s"; filename="%s"\r
				Content-Type: application/octet-stream""".formatted(name, fileName), content);
	}

	static Payload form(List<FormPart> parts) {
		var form = new ByteArrayOutputStream();
		for (var part : parts) {
			form.writeBytes(bytes("--" + BOUNDARY + "\r\n" + part.head() + "\r\n\r\n"));
			form.writeBytes(part.content());
			form.writeBytes(bytes("\r\n"));
		}
		form.writeBytes(bytes("--" + BOUNDARY + "--\r\n"));
		return new Payload(form.toByteArray(), "multipart/form-data; boundary=" + BOUNDARY);
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
