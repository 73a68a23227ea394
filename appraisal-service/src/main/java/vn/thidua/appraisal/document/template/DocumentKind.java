package vn.thidua.appraisal.document.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

import vn.thidua.appraisal.document.rendering.PageLayout;

/** Kinds of document. Source: A7. */
public enum DocumentKind {

	/** Quyết định, with its danh sách. */
	DECISION(PageLayout.OFFICIAL),
	/** Giấy khen or Bằng khen. */
	CERTIFICATE(PageLayout.CERTIFICATE),
	/** Tờ trình. */
	SUBMISSION(PageLayout.OFFICIAL),
	/** Biên bản. */
	MINUTES(PageLayout.OFFICIAL);

	private final PageLayout layout;

	DocumentKind(PageLayout layout) {
		this.layout = layout;
	}

	public PageLayout layout() {
		return this.layout;
	}

	String builtIn() {
		var path = "/documents/" + name().toLowerCase(Locale.ROOT) + ".html";
		try (var file = Objects.requireNonNull(DocumentKind.class.getResourceAsStream(path), path)) {
			return new String(file.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

}
