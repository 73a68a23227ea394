package vn.thidua.engines;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * Kafka's jars, which travel inside this module's and are unpacked for the broker's
 * process alone: what a server needs must not leak onto the class path of services and
 * their tests, where it would hide what they forgot to declare.
 */
record BrokerClassPath(Path folder, List<String> jars) {

	private static final String JARS = "/broker/";

	private static final String OWN = "main.jar";

	private static final String MAIN = "/vn/thidua/engines/BrokerMain.class";

	private static final String LOGBACK = "/vn/thidua/engines/broker-logback.xml";

	static BrokerClassPath unpacked() {
		try {
			var index = new String(bytes(JARS + "index"), StandardCharsets.UTF_8).strip();
			var jars = Stream.of(index.split(":")).map((jar) -> jar.substring(jar.lastIndexOf('/') + 1)).toList();
			var content = new CRC32();
			for (var own : List.of(JARS + "index", MAIN, LOGBACK)) {
				content.update(bytes(own));
			}
			var name = "kafka-%s-%08x".formatted(EngineVersions.of("kafka"), content.getValue());
			return new BrokerClassPath(EngineCache.folder(name, (folder) -> unpack(jars, folder)), jars);
		}
		catch (IOException ex) {
			throw EngineFailure.unexpected(ex);
		}
	}

	/**
	 * Classes parsed and linked once for all starts; the broker makes it when missing.
	 */
	Path archive() {
		return this.folder.resolve("classes.jsa");
	}

	/** In a fixed order and jars alone, or the archive would not fit. */
	@Override
	public String toString() {
		return Stream.concat(Stream.of(OWN), this.jars.stream())
			.map((jar) -> this.folder.resolve(jar).toString())
			.collect(Collectors.joining(":"));
	}

	private static void unpack(List<String> jars, Path folder) throws IOException {
		for (var jar : jars) {
			try (var content = open(JARS + jar)) {
				Files.copy(content, folder.resolve(jar));
			}
		}
		try (var own = new JarOutputStream(Files.newOutputStream(folder.resolve(OWN)))) {
			for (var resource : List.of(MAIN, LOGBACK)) {
				own.putNextEntry(new JarEntry(resource.substring(1)));
				own.write(bytes(resource));
			}
		}
	}

	private static byte[] bytes(String resource) throws IOException {
		try (var content = open(resource)) {
			return content.readAllBytes();
		}
	}

	private static InputStream open(String resource) {
		var content = BrokerClassPath.class.getResourceAsStream(resource);
		if (content == null) {
			throw new EngineFailure(
					"The build of infra/engines is not complete (%s is missing): build it again.".formatted(resource));
		}
		return content;
	}

}
