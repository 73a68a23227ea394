package vn.thidua.appraisal.document.rendering;

import java.io.Writer;

import vn.thidua.platform.problem.Violation;

/** Takes so much text and no more. */
final class BoundedWriter extends Writer {

	private final int most;

	private final StringBuilder text = new StringBuilder();

	BoundedWriter(int most) {
		this.most = most;
	}

	@Override
	public void write(char[] characters, int from, int count) {
		if (this.text.length() + count > this.most) {
			throw new TemplateRefused(Violation.at("content", "TEMPLATE_TOO_LARGE", this.most));
		}
		this.text.append(characters, from, count);
	}

	@Override
	public void flush() {
		// All is in memory.
	}

	@Override
	public void close() {
		// All is in memory.
	}

	@Override
	public String toString() {
		return this.text.toString();
	}

}
