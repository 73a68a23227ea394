package vn.thidua.platform.idempotency;

import java.io.IOException;
import java.security.MessageDigest;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * The answer a request got.
 *
 * @param fingerprint digest of the request it answers
 * @param status HTTP status
 * @param contentType media type, if it had a body
 * @param location address of what was created, if it said so
 * @param body its bytes
 */
record StoredAnswer(byte[] fingerprint, int status, @Nullable String contentType, @Nullable String location,
		byte[] body) {

	/** What stands for an answer that must not be stored. */
	static final int NOT_KEPT = HttpStatus.CONFLICT.value();

	/**
	 * Of an answer marked {@code no-store}, as one that shows a secret, only where to
	 * find what was created is kept.
	 */
	static StoredAnswer of(byte[] fingerprint, ContentCachingResponseWrapper response) {
		String caching = response.getHeader(HttpHeaders.CACHE_CONTROL);
		if (caching != null && caching.contains("no-store")) {
			return new StoredAnswer(fingerprint, NOT_KEPT, null, response.getHeader(HttpHeaders.LOCATION), new byte[0]);
		}
		return new StoredAnswer(fingerprint, response.getStatus(), response.getContentType(),
				response.getHeader(HttpHeaders.LOCATION), response.getContentAsByteArray());
	}

	boolean isFor(byte[] otherFingerprint) {
		return MessageDigest.isEqual(this.fingerprint, otherFingerprint);
	}

	/** Refusals are never stored, so this status can be no answer's own. */
	boolean isKept() {
		return this.status != NOT_KEPT;
	}

	void replay(HttpServletResponse response) throws IOException {
		response.setStatus(this.status);
		if (this.contentType != null) {
			response.setContentType(this.contentType);
		}
		if (this.location != null) {
			response.setHeader(HttpHeaders.LOCATION, this.location);
		}
		response.getOutputStream().write(this.body);
	}

}
