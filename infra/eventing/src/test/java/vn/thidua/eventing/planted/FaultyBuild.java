package vn.thidua.eventing.planted;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;

import javax.tools.ToolProvider;

import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * This module, main and tests, as its sources would build with a fault in them. Anything
 * else comes from the real class path, so that all builds share one database server and
 * one broker.
 */
final class FaultyBuild extends URLClassLoader {

	private static final String MODULE = "vn.thidua.eventing.";

	private static final String RESOURCES = "resources/";

	private FaultyBuild(Path target) throws MalformedURLException {
		super(urls(target), FaultyBuild.class.getClassLoader());
	}

	static FaultyBuild of(PlantedFault fault, Path directory) throws IOException {
		var target = Files.createDirectory(directory.resolve("target"));
		List<String> changedSources = new ArrayList<>();
		for (var change : fault.changes()) {
			var changed = change(change, directory, target);
			if (changed.toString().endsWith(".java") && !changedSources.contains(changed.toString())) {
				changedSources.add(changed.toString());
			}
		}
		if (!changedSources.isEmpty()) {
			compile(changedSources, target);
		}
		return new FaultyBuild(target);
	}

	private static Path change(PlantedFault.Change change, Path directory, Path target) throws IOException {
		var changed = directory.resolve(change.file());
		if (change.file().startsWith(RESOURCES)) {
			copy(Path.of("src/main", RESOURCES), target);
			changed = target.resolve(change.file().substring(RESOURCES.length()));
		}
		var text = Files.readString(Files.exists(changed) ? changed : Path.of("src/main", change.file()));
		assertThat(text).as("The planted fault does not fit %s any more", change.file()).contains(change.original());
		Files.createDirectories(changed.getParent());
		return Files.writeString(changed, text.replace(change.original(), change.replacement()));
	}

	private static void copy(Path from, Path to) throws IOException {
		try (var files = Files.walk(from)) {
			for (var file : files.filter(Files::isRegularFile).toList()) {
				var copied = to.resolve(from.relativize(file));
				Files.createDirectories(copied.getParent());
				Files.copy(file, copied, StandardCopyOption.REPLACE_EXISTING);
			}
		}
	}

	private static void compile(List<String> sources, Path target) {
		List<String> arguments = new ArrayList<>(
				List.of("-proc:none", "-nowarn", "-parameters", "-d", target.toString(), "-cp", classPath()));
		arguments.addAll(sources);
		int result = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
		assertThat(result).as("The planted fault compiles").isZero();
	}

	private static String classPath() {
		return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
	}

	/** The faulty classes first, then all others of the module. */
	private static URL[] urls(Path target) throws MalformedURLException {
		List<URL> urls = new ArrayList<>();
		urls.add(target.toUri().toURL());
		for (var entry : classPath().split(File.pathSeparator, -1)) {
			if (entry.contains("eventing") && Files.isDirectory(Path.of(entry))) {
				urls.add(Path.of(entry).toUri().toURL());
			}
		}
		return urls.toArray(URL[]::new);
	}

	@Override
	protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
		if (!name.startsWith(MODULE)) {
			return super.loadClass(name, resolve);
		}
		synchronized (getClassLoadingLock(name)) {
			var loaded = findLoadedClass(name);
			return (loaded != null) ? loaded : findClass(name);
		}
	}

	@Override
	public @Nullable URL getResource(String name) {
		var own = findResource(name);
		return (own != null) ? own : super.getResource(name);
	}

	/** What is changed hides the original. */
	@Override
	public Enumeration<URL> getResources(String name) throws IOException {
		var own = name.startsWith("db/") ? findResource(name) : null;
		return (own != null) ? Collections.enumeration(List.of(own)) : super.getResources(name);
	}

	@Override
	public void close() {
		try {
			super.close();
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

}
