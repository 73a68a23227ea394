package vn.thidua.nomination.evidence.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DirectoryEvidenceStoreTests extends EvidenceStoreContract {

	private static final Path DIRECTORY = Path.of("target", "evidence-of-a-store");

	@Override
	EvidenceStore open() {
		try {
			return new DirectoryEvidenceStore(DIRECTORY, CLOCK);
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	@Override
	void plant(String name) throws IOException {
		var file = DIRECTORY.resolve(name);
		Files.createDirectories(file.resolveSibling("."));
		Files.write(file, content(10));
	}

	@Test
	void aDirectoryThatIsGoneIsNoPlaceToKeepAnything() throws IOException {
		var store = open();
		FileSystemUtils.deleteRecursively(DIRECTORY);
		assertThatThrownBy(store::probe).isInstanceOf(IOException.class);
	}

}
