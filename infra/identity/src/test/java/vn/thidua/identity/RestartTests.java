package vn.thidua.identity;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.oauth2.jwt.BadJwtException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@IdentityIntegrationTest
class RestartTests {

	private final Tokens issuerWithAnotherKey;

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path folder;

	RestartTests(@LocalServerPort int port) {
		this.issuerWithAnotherKey = new Tokens(port);
	}

	@Test
	void aTokenOutlivesTheProcessAsLongAsTheKeyFileDoes() throws Exception {
		var keyFile = this.folder.resolve("not/there/yet/signing-key.json");
		String token;
		try (var first = started(keyFile)) {
			token = issuer(first).of("officer.94", "mau-2023");
		}
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keyFile))).isEqualTo("rw-------");

		try (var again = started(keyFile)) {
			assertThat(issuer(again).read(token).getSubject()).isEqualTo("officer.94");
		}

		var decoder = this.issuerWithAnotherKey.decoder();
		assertThatExceptionOfType(BadJwtException.class).isThrownBy(() -> decoder.decode(token));
	}

	private static ConfigurableApplicationContext started(Path keyFile) {
		return new SpringApplicationBuilder(IdentityApplication.class).run("--server.port=0",
				"--identity.issuer=" + IdentityIntegrationTest.ISSUER,
				"--identity.users=" + IdentityIntegrationTest.USERS, "--identity.key-file=" + keyFile);
	}

	private static Tokens issuer(ConfigurableApplicationContext context) {
		return new Tokens(context.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
	}

}
