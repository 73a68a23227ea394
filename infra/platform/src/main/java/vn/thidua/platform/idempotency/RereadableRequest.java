package vn.thidua.platform.idempotency;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** A request whose body was read once, to know it again. */
final class RereadableRequest extends HttpServletRequestWrapper {

	private final byte[] body;

	RereadableRequest(HttpServletRequest request) throws IOException {
		super(request);
		this.body = request.getInputStream().readAllBytes();
	}

	byte[] fingerprint() {
		try {
			var digest = MessageDigest.getInstance("SHA-256");
			digest.update(getRequestURI().getBytes(StandardCharsets.UTF_8));
			String query = getQueryString();
			if (query != null) {
				digest.update(('?' + query).getBytes(StandardCharsets.UTF_8));
			}
			digest.update((byte) '\n');
			return digest.digest(this.body);
		}
		catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	@Override
	public ServletInputStream getInputStream() {
		var bytes = new ByteArrayInputStream(this.body);
		return new ServletInputStream() {
			@Override
			public int read() {
				return bytes.read();
			}

			@Override
			public int read(byte[] target, int offset, int length) {
				return bytes.read(target, offset, length);
			}

			@Override
			public boolean isFinished() {
				return bytes.available() == 0;
			}

			@Override
			public boolean isReady() {
				return true;
			}

			@Override
			public void setReadListener(ReadListener listener) {
				throw new UnsupportedOperationException("The body is already read");
			}
		};
	}

}
