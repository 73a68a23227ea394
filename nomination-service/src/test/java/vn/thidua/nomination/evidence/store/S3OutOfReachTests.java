package vn.thidua.nomination.evidence.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.stream.Stream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thidua.engines.Ports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/** A bucket that isn't there, isn't ours, or says nothing. */
class S3OutOfReachTests {

	private static final Clock CLOCK = EvidenceStoreContract.CLOCK;

	@TempDir
	Path folder;

	@Test
	@DisplayName("X4 while the server is down every act fails in time and says so; afterwards all goes on")
	void theServerIsDown() throws IOException {
		try (var server = S3Server.start(); var store = S3EvidenceStore.of(server.properties(S3Server.BUCKET), CLOCK)) {
			var key = store.put(file());
			server.stop();
			Stream.<ThrowingCallable>of(() -> store.put(file()), () -> store.holds(key), () -> store.open(key),
					() -> store.findPutBefore(CLOCK.instant(), (found) -> {
					}), () -> store.deleteIfPutBefore(key, CLOCK.instant()), store::probe)
				.forEach(S3OutOfReachTests::isOutOfReach);
			try (var again = server.restarted()) {
				var kept = store.put(file());
				assertThat(store.holds(kept)).isTrue();
				assertThat(again.store(CLOCK).holds(kept)).isTrue();
				assertThat(store.open(key)).as("this server keeps it in memory").isEmpty();
			}
		}
	}

	@Test
	@DisplayName("X4 another bucket, or another's, is out of reach, not empty")
	void theBucketIsAnother() throws IOException {
		try (var server = S3Server.start()) {
			try (var store = S3EvidenceStore.of(server.properties("another"), CLOCK)) {
				isOutOfReach(() -> store.put(file()));
				isOutOfReach(() -> store.open(EvidenceStoreContract.neverPut()));
				isOutOfReach(() -> store.findPutBefore(CLOCK.instant(), (found) -> {
				}));
				isOutOfReach(store::probe);
			}
			S3Credentials.set("a wrong one");
			try (var store = S3EvidenceStore.of(server.properties(S3Server.BUCKET), CLOCK)) {
				isOutOfReach(() -> store.put(file()));
				isOutOfReach(() -> store.holds(EvidenceStoreContract.neverPut()));
				isOutOfReach(store::probe);
			}
		}
	}

	@Test
	@DisplayName("X4 a server that takes the connection and says nothing is given up in time")
	void theServerSaysNothing() throws IOException {
		S3Credentials.set();
		try (var silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
				var store = S3EvidenceStore.of(impatient(silent.getLocalPort()), CLOCK)) {
			assertTimeoutPreemptively(Duration.ofSeconds(15), () -> isOutOfReach(() -> store.put(file())));
			assertTimeoutPreemptively(Duration.ofSeconds(15), () -> isOutOfReach(store::probe));
		}
	}

	@Test
	@DisplayName("X4 nobody listens: no act waits longer than it may")
	void nobodyListens() {
		S3Credentials.set();
		try (var store = S3EvidenceStore.of(impatient(Ports.free()), CLOCK)) {
			assertTimeoutPreemptively(Duration.ofSeconds(15), () -> isOutOfReach(store::probe));
		}
	}

	private static S3Properties impatient(int port) {
		return new S3Properties(URI.create("http://127.0.0.1:" + port), "us-east-1", S3Server.BUCKET, true,
				Duration.ofMillis(500), Duration.ofMillis(500), Duration.ofSeconds(3), 3);
	}

	private static void isOutOfReach(ThrowingCallable act) {
		assertThatThrownBy(act).isInstanceOf(EvidenceStoreUnavailable.class)
			.hasMessageStartingWith("The storage of evidence is out of reach");
	}

	private Path file() throws IOException {
		return Files.write(Files.createTempFile(this.folder, "content", null), EvidenceStoreContract.content(50_000));
	}

}
