package vn.thidua.local.stack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class JarContentTests {

	@TempDir
	private Path folder;

	@Test
	void anotherContentOrAnotherJvmMakesAnotherDigest() throws IOException {
		var digest = new JarContent(jar("a.jar", "one")).digest("25.0.3");
		assertThat(new JarContent(jar("b.jar", "two")).digest("25.0.3")).isNotEqualTo(digest);
		assertThat(new JarContent(jar("a.jar", "one")).digest("25.0.4")).isNotEqualTo(digest);
	}

	@Test
	void aRebuildOfTheSameMakesTheSameDigest() throws IOException {
		var digest = new JarContent(jar("a.jar", "one")).digest("25.0.3");
		var rebuilt = jar("a.jar", "one");
		Files.setLastModifiedTime(rebuilt, FileTime.from(Instant.EPOCH));
		assertThat(new JarContent(rebuilt).digest("25.0.3")).isEqualTo(digest);
	}

	private Path jar(String name, String content) throws IOException {
		var jar = this.folder.resolve(name);
		try (var zip = new ZipOutputStream(Files.newOutputStream(jar))) {
			zip.putNextEntry(new ZipEntry("lib/platform.jar"));
			zip.write(content.getBytes(StandardCharsets.UTF_8));
		}
		return jar;
	}

}
