package vn.thidua.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** A folder whose content can be made again. */
public record Folder(Path path) {

	public void delete() throws IOException {
		if (!Files.exists(this.path)) {
			return;
		}
		List<Path> all;
		try (var walk = Files.walk(this.path)) {
			all = walk.sorted(Comparator.reverseOrder()).toList();
		}
		for (var each : all) {
			Files.deleteIfExists(each);
		}
	}

	void makeEmpty() throws IOException {
		delete();
		Files.createDirectories(this.path);
	}

}
