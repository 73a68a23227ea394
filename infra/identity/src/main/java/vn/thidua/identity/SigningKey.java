package vn.thidua.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.text.ParseException;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;

/** The RSA key tokens are signed with. It outlives the process, and so do the tokens. */
final class SigningKey {

	private static final int BITS = 2048;

	private SigningKey() {
	}

	/**
	 * @param file a JSON Web Key with its private part; made when it is not there
	 */
	static RSAKey in(Path file) {
		try {
			if (!Files.exists(file)) {
				create(file.toAbsolutePath());
			}
			return RSAKey.parse(Files.readString(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (ParseException ex) {
			throw new IllegalStateException("identity.key-file: " + file.toAbsolutePath()
					+ " is not a JSON Web Key; delete it to have a new one made", ex);
		}
	}

	/** Moved into place whole, so that a kill in between leaves no half a key. */
	private static void create(Path file) throws IOException {
		Path folder = Files.createDirectories(file.resolveSibling("."));
		// Temporary files are readable by their owner alone, and stay so when moved.
		Path draft = Files.createTempFile(folder, "signing-key", ".new");
		Files.writeString(draft, generated().toJSONString());
		Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
	}

	private static RSAKey generated() {
		try {
			return new RSAKeyGenerator(BITS).keyUse(KeyUse.SIGNATURE)
				.algorithm(JWSAlgorithm.RS256)
				.keyIDFromThumbprint(true)
				.generate();
		}
		catch (JOSEException ex) {
			throw new IllegalStateException("every Java makes RSA keys", ex);
		}
	}

}
