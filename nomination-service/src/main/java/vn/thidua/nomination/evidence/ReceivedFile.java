package vn.thidua.nomination.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;

import org.springframework.util.FileSystemUtils;
import org.springframework.web.multipart.MultipartFile;

import vn.thidua.nomination.evidence.store.ContentKey;

/**
 * A file as it came, in a folder of its own that is gone when it is closed.
 *
 * @param folder the folder
 * @param digest of its bytes
 */
record ReceivedFile(Path folder, String digest) implements AutoCloseable {

	static ReceivedFile of(MultipartFile sent) throws IOException {
		Path folder = Files.createTempDirectory("evidence-");
		var digest = ContentKey.newDigest();
		try (var bytes = new DigestInputStream(sent.getInputStream(), digest)) {
			Files.copy(bytes, bytes(folder));
			return new ReceivedFile(folder, ContentKey.of(digest).value());
		}
		catch (IOException failure) {
			FileSystemUtils.deleteRecursively(folder);
			throw failure;
		}
	}

	private static Path bytes(Path folder) {
		return folder.resolve("received");
	}

	Path bytes() {
		return bytes(this.folder);
	}

	/** Where it goes when it is clean. */
	Path cleaned() {
		return this.folder.resolve("cleaned");
	}

	@Override
	public void close() throws IOException {
		FileSystemUtils.deleteRecursively(this.folder);
	}

}
