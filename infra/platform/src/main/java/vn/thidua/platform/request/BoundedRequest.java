package vn.thidua.platform.request;

import java.io.IOException;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** A request that doesn't say how long its body is, read no further than it may be. */
final class BoundedRequest extends HttpServletRequestWrapper {

	private final long most;

	BoundedRequest(HttpServletRequest request, long most) {
		super(request);
		this.most = most;
	}

	@Override
	public ServletInputStream getInputStream() throws IOException {
		var body = super.getInputStream();
		return new ServletInputStream() {

			private long taken;

			@Override
			public int read() throws IOException {
				int next = body.read();
				count((next < 0) ? 0 : 1);
				return next;
			}

			@Override
			public int read(byte[] target, int offset, int length) throws IOException {
				int more = body.read(target, offset, length);
				count(Math.max(more, 0));
				return more;
			}

			private void count(int more) {
				this.taken += more;
				if (this.taken > BoundedRequest.this.most) {
					throw new MaxUploadSizeExceededException(BoundedRequest.this.most);
				}
			}

			@Override
			public boolean isFinished() {
				return body.isFinished();
			}

			@Override
			public boolean isReady() {
				return body.isReady();
			}

			@Override
			public void setReadListener(ReadListener listener) {
				body.setReadListener(listener);
			}
		};
	}

}
