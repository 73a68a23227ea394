package vn.thidua.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import vn.thidua.engines.Launch;
import vn.thidua.local.site.CannotRun;
import vn.thidua.local.site.Site;

/**
 * An application unpacked for a quick start (a nested jar can't have an AOT cache), in a
 * folder named for its content, next to its beans and its cache once that is trained.
 *
 * @param jar as it was built
 */
record PreparedApplication(Application application, Path jar, Path folder) {

	static PreparedApplication of(Application application, Site site) {
		var jar = site.home().resolve(application.jar());
		if (!Files.isRegularFile(jar)) {
			throw new CannotRun(
					"%s is not built: run 'mvn -DskipTests package' in %s.".formatted(application.name(), site.home()));
		}
		var apps = site.target().resolve("apps");
		try {
			var digest = new JarContent(jar).digest(Jvm.fingerprint());
			return new PreparedApplication(application, jar, apps.resolve(application.name() + "-" + digest));
		}
		catch (IOException ex) {
			throw new CannotRun("Cannot read %s (%s): build it again.".formatted(jar, ex), ex);
		}
	}

	/** Whole or not at all; earlier builds of it are gone afterwards. */
	void unpack() {
		if (Files.isDirectory(this.folder)) {
			return;
		}
		var draft = this.folder.resolveSibling(this.folder.getFileName() + ".new");
		try {
			forgetEarlier();
			new Folder(draft).makeEmpty();
			Jvm.run(List.of(Jvm.tool("java"), "-Djarmode=tools", "-jar", this.jar.toString(), "extract", "--force",
					"--destination", draft.toString()), draft.resolve("extract.log"));
			Files.move(draft, this.folder, StandardCopyOption.ATOMIC_MOVE);
		}
		catch (IOException ex) {
			throw new CannotRun("Cannot unpack %s to %s (%s): is the disk full?".formatted(this.jar, this.folder, ex),
					ex);
		}
	}

	/**
	 * Has its beans written down as code, so that they are not looked for at each start.
	 */
	void processAheadOfTime() {
		try {
			aheadOfTime().process();
		}
		catch (IOException ex) {
			throw new CannotRun("Spring's ahead-of-time processing of %s: %s".formatted(this.application.name(),
					Objects.requireNonNullElse(ex.getMessage(), "").lines().findFirst().orElse("")), ex);
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

	/** What the JVM is told after its options. */
	List<String> program() {
		try {
			return aheadOfTime().program();
		}
		catch (IOException ex) {
			throw new CannotRun("Cannot read what is in %s (%s): delete it.".formatted(this.folder, ex), ex);
		}
	}

	/** Makes the cache of what training wrote down, within the run's data directory. */
	Launch assembly(Path run) {
		var options = new ArrayList<>(
				List.of("-XX:AOTMode=create", "-XX:AOTConfiguration=" + lessons(), "-XX:AOTCache=" + draft()));
		options.addAll(program());
		var command = Jvm.command(this.application.heapMiB(), options);
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

	private AheadOfTime aheadOfTime() {
		return new AheadOfTime(this.application.name(), this.folder.resolve(this.application.name() + ".jar"));
	}

	private void forgetEarlier() throws IOException {
		var apps = Objects.requireNonNull(this.folder.getParent());
		if (!Files.isDirectory(apps)) {
			return;
		}
		try (var earlier = Files.newDirectoryStream(apps, this.application.name() + "-????????*")) {
			for (var each : earlier) {
				new Folder(each).delete();
			}
		}
	}

}
