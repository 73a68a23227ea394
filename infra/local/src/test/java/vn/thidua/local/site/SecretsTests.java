package vn.thidua.local.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class SecretsTests {

	@TempDir
	private Path folder;

	@Test
	void aSecretIsMadeOnceAndForItsOwnerAlone() throws IOException {
		var made = new Secrets(new DataDirectory(this.folder)).of("dashboard-client");
		assertThat(new Secrets(new DataDirectory(this.folder)).of("dashboard-client")).isEqualTo(made).hasSize(44);
		assertThat(Files.getPosixFilePermissions(this.folder.resolve("secrets").resolve("dashboard-client")))
			.isEqualTo(PosixFilePermissions.fromString("rw-------"));
	}

	@Test
	void eachDirectoryAndEachNameHasItsOwn() {
		var here = new Secrets(new DataDirectory(this.folder.resolve("a")));
		var there = new Secrets(new DataDirectory(this.folder.resolve("b")));
		assertThat(here.of("x")).isNotEqualTo(here.of("y")).isNotEqualTo(there.of("x"));
	}

}
