package vn.thidua.local.stack;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;

/**
 * An unpacked application whose beans are found and whose conditions are decided before
 * it starts: Spring writes them down as code, which is compiled into a jar beside the
 * application's.
 *
 * @param jar the application's
 */
record AheadOfTime(String name, Path jar) {

	/** Tells the application to start with what is written down. */
	static final String ENABLED = "-Dspring.aot.enabled=true";

	private static final String PROCESSOR = "org.springframework.boot.SpringApplicationAotProcessor";

	/** Short-lived: what C2 would gain is not worth its threads. */
	private static final List<String> JVM = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx256m");

	/** Whole or not at all. */
	void process() throws IOException {
		if (isProcessed()) {
			return;
		}
		var draft = this.jar.resolveSibling("ahead-of-time");
		new Folder(draft).delete();
		var sources = draft.resolve("sources");
		var resources = draft.resolve("resources");
		var classes = Files.createDirectories(draft.resolve("classes"));

		var generate = new ArrayList<String>(List.of(Jvm.tool("java")));
		generate.addAll(JVM);
		generate.addAll(List.of("-cp", this.jar.toString(), PROCESSOR, mainClass(), sources.toString(),
				resources.toString(), classes.toString(), "vn.thidua", this.name));
		run("generate", generate);

		var compile = new ArrayList<String>(List.of(Jvm.tool("javac")));
		JVM.forEach((option) -> compile.add("-J" + option));
		compile.addAll(List.of("-proc:none", "-nowarn", "-d", classes.toString(), "-cp",
				this.jar + File.pathSeparator + classes));
		try (var files = Files.walk(sources)) {
			files.map(Path::toString).filter((file) -> file.endsWith(".java")).forEach(compile::add);
		}
		run("compile", compile);

		var packed = draft.resolve("beans.jar");
		run("package", List.of(Jvm.tool("jar"), "--create", "--file", packed.toString(), "-C", classes.toString(), ".",
				"-C", resources.toString(), "."));
		Files.move(packed, beans(), StandardCopyOption.ATOMIC_MOVE);
		new Folder(draft).delete();
	}

	boolean isProcessed() {
		return Files.isRegularFile(beans());
	}

	/** What the JVM is told, after its options, to start the application. */
	List<String> program() throws IOException {
		return isProcessed() ? List.of(ENABLED, "-cp", this.jar + File.pathSeparator + beans(), mainClass())
				: List.of("-jar", this.jar.toString());
	}

	private Path beans() {
		return this.jar.resolveSibling(this.name + "-beans.jar");
	}

	private String mainClass() throws IOException {
		try (var archive = new JarFile(this.jar.toFile())) {
			return archive.getManifest().getMainAttributes().getValue(Attributes.Name.MAIN_CLASS);
		}
	}

	private void run(String step, List<String> command) throws IOException {
		Jvm.run(command, this.jar.resolveSibling(step + ".log"));
	}

}
