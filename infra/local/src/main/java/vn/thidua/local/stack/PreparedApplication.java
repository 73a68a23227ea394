package vn.thidua.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

import vn.thidua.engines.Launch;
import vn.thidua.local.site.CannotRun;
import vn.thidua.local.site.Site;

/**
 * An application unpacked for a quick start (a nested jar can't have an AOT cache), in a
 * folder named for its content, next to its cache once that is trained.
 */
record PreparedApplication(Application application, Path folder) {

	static PreparedApplication of(Application application, Site site) {
		var jar = site.home().resolve(application.jar());
		if (!Files.isRegularFile(jar)) {
			throw new CannotRun(
					"%s is not built: run 'mvn -DskipTests package' in %s.".formatted(application.name(), site.home()));
		}
		var apps = site.target().resolve("apps");
		try {
			var digest = new JarContent(jar).digest(Jvm.fingerprint());
			var folder = apps.resolve(application.name() + "-" + digest);
			if (!Files.isDirectory(folder)) {
				forget(apps, application);
				unpack(jar, folder);
			}
			return new PreparedApplication(application, folder);
		}
		catch (IOException ex) {
			throw new CannotRun("Cannot unpack %s to %s (%s): is the disk full?".formatted(jar, apps, ex), ex);
		}
	}

	boolean isTrained() {
		return Files.isRegularFile(cache());
	}

	Path cache() {
		return this.folder.resolve("start.aot");
	}

	/** What training wrote down. */
	Path lessons() {
		return this.folder.resolve("training.aotconf");
	}

	/** Makes the cache of what training wrote down, within the run's data directory. */
	Launch assembly(Path run) {
		var command = Jvm.command(this.application.heapMiB(), List.of("-XX:AOTMode=create",
				"-XX:AOTConfiguration=" + lessons(), "-XX:AOTCache=" + draft(), "-jar", jar().toString()));
		return Launch.of(this.application.name() + "-assembly", command, run);
	}

	/** Puts the assembled cache in place, whole. */
	void keepAssembled() {
		try {
			Files.move(draft(), cache(), StandardCopyOption.ATOMIC_MOVE);
			Files.delete(lessons());
		}
		catch (IOException ex) {
			throw new CannotRun("Cannot write below %s (%s).".formatted(this.folder, ex), ex);
		}
	}

	private Path draft() {
		return this.folder.resolve("start.aot.new");
	}

	Path jar() {
		return this.folder.resolve(this.application.name() + ".jar");
	}

	private static void unpack(Path jar, Path folder) throws IOException {
		var draft = folder.resolveSibling(folder.getFileName() + ".new");
		new Folder(draft).delete();
		var output = Files.createDirectories(draft).resolve("extract.log");
		var extract = new ProcessBuilder(Jvm.executable().toString(), "-Djarmode=tools", "-jar", jar.toString(),
				"extract", "--force", "--destination", draft.toString())
			.redirectErrorStream(true)
			.redirectOutput(output.toFile())
			.start();
		if (extract.onExit().join().exitValue() != 0) {
			throw new IOException(Files.readString(output).strip());
		}
		Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
	}

	/** Earlier builds of it. */
	private static void forget(Path apps, Application application) throws IOException {
		if (!Files.isDirectory(apps)) {
			return;
		}
		try (var earlier = Files.newDirectoryStream(apps, application.name() + "-????????*")) {
			for (var folder : earlier) {
				new Folder(folder).delete();
			}
		}
	}

}
