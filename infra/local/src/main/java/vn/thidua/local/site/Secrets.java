package vn.thidua.local.site;

import java.security.SecureRandom;
import java.util.Base64;

/**
 * Secrets of one data directory, each a file that only its owner reads. PostgreSQL's
 * passwords are not here: the engine keeps its own.
 */
public record Secrets(DataDirectory directory) {

	private static final int BYTES = 32;

	/** Base64, made when first asked for, the same ever after. */
	public String of(String name) {
		var file = new KeptFile(this.directory.resolve("secrets").resolve(name));
		return file.read().orElseGet(() -> {
			var random = new byte[BYTES];
			new SecureRandom().nextBytes(random);
			var secret = Base64.getEncoder().encodeToString(random);
			file.write(secret);
			return secret;
		});
	}

}
