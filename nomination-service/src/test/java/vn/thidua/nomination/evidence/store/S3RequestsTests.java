package vn.thidua.nomination.evidence.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What goes over the line, as a server sees it that answers as it is told. */
class S3RequestsTests {

	private static final int OVERLOADED = 503;

	private final List<Map<String, List<String>>> requests = new CopyOnWriteArrayList<>();

	private final List<Integer> answers = new CopyOnWriteArrayList<>();

	@TempDir
	Path folder;

	private HttpServer server;

	private S3EvidenceStore store;

	@BeforeEach
	void listen() throws IOException {
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.server.createContext("/", (exchange) -> {
			exchange.getRequestBody().readAllBytes();
			this.requests.add(Map.copyOf(exchange.getRequestHeaders()));
			if (exchange.getRequestMethod().equals("GET")) {
				// Promised, and broken off.
				exchange.sendResponseHeaders(200, 100_000);
				exchange.getResponseBody().write(new byte[10]);
				exchange.getResponseBody().flush();
				exchange.close();
				return;
			}
			exchange.sendResponseHeaders(this.answers.isEmpty() ? 200 : this.answers.removeFirst(), -1);
			exchange.close();
		});
		this.server.start();
		S3Credentials.set();
		this.store = S3EvidenceStore.of(
				S3Server.properties(URI.create("http://127.0.0.1:" + this.server.getAddress().getPort()), "b-1"),
				EvidenceStoreContract.CLOCK);
	}

	@AfterEach
	void stop() {
		this.store.close();
		this.server.stop(0);
	}

	@Test
	@DisplayName("N5 bytes are sent as they are, their number and digest before them, as every S3 server takes them")
	void bytesAreSentAsTheyAre() throws IOException {
		this.store.put(Files.write(this.folder.resolve("content"), new byte[3_000_000]));
		assertThat(this.requests).hasSize(1);
		assertThat(this.requests.getFirst()).containsEntry("Content-length", List.of("3000000"))
			.containsKey("Content-md5")
			.doesNotContainKeys("Content-encoding", "X-amz-trailer", "X-amz-decoded-content-length",
					"X-amz-sdk-checksum-algorithm", "Transfer-encoding");
	}

	@Test
	@DisplayName("X4 a server that is overloaded is asked again, three times in all")
	void anOverloadedServerIsAskedAgain() {
		this.answers.addAll(List.of(OVERLOADED, OVERLOADED));
		assertThat(this.store.holds(EvidenceStoreContract.neverPut())).isTrue();
		assertThat(this.requests).hasSize(3);
		this.requests.clear();
		this.answers.addAll(List.of(OVERLOADED, OVERLOADED, OVERLOADED));
		assertThatThrownBy(() -> this.store.probe()).isInstanceOf(EvidenceStoreUnavailable.class);
		assertThat(this.requests).hasSize(3);
	}

	@Test
	@DisplayName("N5 a file that breaks off in the middle is not taken for a whole one")
	void aFileThatBreaksOffIsNotWhole() throws IOException {
		try (var bytes = this.store.open(EvidenceStoreContract.neverPut()).orElseThrow()) {
			assertThatThrownBy(bytes::readAllBytes).isInstanceOf(IOException.class);
		}
	}

}
