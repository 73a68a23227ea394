package vn.thidua.nomination.evidence.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

import software.amazon.awssdk.services.s3.S3Client;

import vn.thidua.engines.GuardedProcess;
import vn.thidua.engines.Launch;
import vn.thidua.engines.Ports;
import vn.thidua.testkit.RealParts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * A real S3-compatible server that checks signatures and digests, in a process of its
 * own: what it needs must not meet what the service needs. It keeps objects in memory.
 */
public final class S3Server implements AutoCloseable {

	static final String BUCKET = "minh-chung";

	private static final Path JAR = Path.of("target", "s3-server", "s3proxy.jar").toAbsolutePath();

	private final URI endpoint;

	private final GuardedProcess process;

	private S3Server(URI endpoint, GuardedProcess process) {
		this.endpoint = endpoint;
		this.process = process;
	}

	/** With an empty bucket, and credentials where the SDK looks for them. */
	public static S3Server start() throws IOException {
		S3Credentials.set();
		return start(Ports.free());
	}

	private static S3Server start(int port) throws IOException {
		var endpoint = URI.create("http://127.0.0.1:" + port);
		Path folder = Files.createDirectories(RealParts.directory().resolve("s3-" + port));
		Path settings = Files.writeString(folder.resolve("s3proxy.conf"), """
				s3proxy.endpoint=%s
				s3proxy.authorization=aws-v4
				s3proxy.identity=%s
				s3proxy.credential=%s
				jclouds.provider=transient
				""".formatted(endpoint, S3Credentials.IDENTITY, S3Credentials.SECRET));
		var java = Path.of(System.getProperty("java.home"), "bin", "java");
		var process = GuardedProcess.start(Launch.of("s3", List.of(java.toString(), "-Xmx192m", "-XX:+UseSerialGC",
				"-XX:TieredStopAtLevel=1", "-jar", JAR.toString(), "--properties", settings.toString()), folder));
		var server = new S3Server(endpoint, process);
		await().until(server::isListening);
		try (var client = server.client()) {
			client.createBucket((bucket) -> bucket.bucket(BUCKET));
		}
		return server;
	}

	private boolean isListening() {
		assertThat(this.process.isAlive()).as("see " + this.process.log()).isTrue();
		try (var _ = new Socket(InetAddress.getLoopbackAddress(), this.endpoint.getPort())) {
			return true;
		}
		catch (IOException notYet) {
			return false;
		}
	}

	/** The store that the service would have here. */
	public EvidenceStore store(Clock clock) {
		return S3EvidenceStore.of(properties(BUCKET), clock);
	}

	/** How many it keeps. */
	public int objects() {
		try (var client = client()) {
			return client.listObjectsV2((list) -> list.bucket(BUCKET)).keyCount();
		}
	}

	S3Client client() {
		return S3Clients.of(properties(BUCKET));
	}

	S3Properties properties(String bucket) {
		return properties(this.endpoint, bucket);
	}

	static S3Properties properties(URI endpoint, String bucket) {
		return new S3Properties(endpoint, "us-east-1", bucket, true, Duration.ofSeconds(2), Duration.ofSeconds(5),
				Duration.ofSeconds(20), 3);
	}

	/** One that listens at the same place, and has forgotten everything. */
	public S3Server restarted() throws IOException {
		stop();
		return start(this.endpoint.getPort());
	}

	/** It may be stopped already. */
	public void stop() {
		this.process.stop(Duration.ofSeconds(5));
	}

	@Override
	public void close() {
		stop();
	}

}
