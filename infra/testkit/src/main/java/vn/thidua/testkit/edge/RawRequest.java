package vn.thidua.testkit.edge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A request whose every byte is ours: clients would refuse to send some of them. */
record RawRequest(int port, String head) {

	private static final int PATIENCE_MILLIS = 20_000;

	Answer send() {
		try (var socket = new Socket(InetAddress.getLoopbackAddress(), this.port)) {
			socket.setSoTimeout(PATIENCE_MILLIS);
			var request = this.head + "\r\nHost: localhost\r\nConnection: close\r\n\r\n";
			socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
			socket.getOutputStream().flush();
			return answer(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Answer answer(String text) {
		if (!text.startsWith("HTTP/1.1 ")) {
			return new Answer(0, "", null, text);
		}
		int end = text.indexOf("\r\n\r\n");
		String headers = (end < 0) ? text : text.substring(0, end);
		String type = headers.lines()
			.filter((line) -> line.regionMatches(true, 0, "content-type:", 0, 13))
			.map((line) -> line.substring(13).strip())
			.findFirst()
			.orElse("");
		String body = (end < 0) ? "" : text.substring(end + 4);
		int from = body.indexOf('{');
		int to = body.lastIndexOf('}');
		return new Answer(Integer.parseInt(text.substring(9, 12)), type, null,
				(from >= 0 && to > from) ? body.substring(from, to + 1) : body);
	}

}
