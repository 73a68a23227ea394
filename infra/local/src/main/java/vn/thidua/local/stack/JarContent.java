package vn.thidua.local.stack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.ZipFile;

/**
 * Tells one build of a jar from another by its table of contents, which holds a checksum
 * of each entry: quicker than reading 70 MB at every start.
 */
record JarContent(Path jar) {

	String digest(String madeWith) throws IOException {
		var digest = new CRC32();
		digest.update(madeWith.getBytes(StandardCharsets.UTF_8));
		try (var zip = new ZipFile(this.jar.toFile())) {
			zip.stream()
				.map((entry) -> "%s %d %d\n".formatted(entry.getName(), entry.getSize(), entry.getCrc()))
				.forEach((line) -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
		}
		return "%08x".formatted(digest.getValue());
	}

}
