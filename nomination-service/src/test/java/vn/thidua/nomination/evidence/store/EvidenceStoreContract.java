package vn.thidua.nomination.evidence.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What every store of evidence promises. Its clock is years away from everyone else's, as
 * when an earlier year is played.
 */
abstract class EvidenceStoreContract {

	static final Clock CLOCK = Clock.offset(Clock.systemUTC(), Duration.ofDays(-1000));

	private static final Duration A_WHILE = Duration.ofMinutes(2);

	@TempDir
	Path folder;

	private final EvidenceStore store = open();

	abstract EvidenceStore open();

	/** Puts bytes there that are no evidence, past the store. */
	abstract void plant(String name) throws IOException;

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 70_000, 10 * 1024 * 1024 })
	@DisplayName("N5 what was put is there, byte for byte, under the SHA-256 of its content")
	void whatWasPutIsThere(int size) throws IOException {
		var content = content(size);
		var digest = ContentKey.newDigest();
		digest.update(content);
		var key = this.store.put(file(content));
		assertThat(key).isEqualTo(ContentKey.of(digest));
		assertThat(this.store.holds(key)).isTrue();
		assertThat(read(key)).isEqualTo(content);
		assertThat(open().holds(key)).as("by another instance").isTrue();
	}

	@Test
	@DisplayName("X4 the same bytes are kept once, and are there as long as nobody removes them")
	void theSameBytesAreKeptOnce() throws IOException {
		var content = file(content(100));
		var key = this.store.put(content);
		assertThat(this.store.put(content)).isEqualTo(key);
		assertThat(content).as("what was put").exists();
		assertThat(found(inAWhile())).containsOnlyOnce(key);
		assertThat(read(key)).hasSize(100);
	}

	@Test
	void whatWasNeverPutIsNotThere() throws IOException {
		var key = neverPut();
		assertThat(this.store.holds(key)).isFalse();
		assertThat(this.store.open(key)).isEmpty();
		this.store.deleteIfPutBefore(key, inAWhile());
	}

	@Test
	@DisplayName("N5 a reader may stop in the middle, and read several at once")
	void aReaderMayStop() throws IOException {
		var key = this.store.put(file(content(300_000)));
		var readers = new ArrayList<Integer>();
		for (int i = 0; i < 60; i++) {
			try (var bytes = this.store.open(key).orElseThrow(); var others = this.store.open(key).orElseThrow()) {
				readers.add(bytes.readNBytes(100).length + others.readNBytes(100).length);
			}
		}
		assertThat(readers).hasSize(60).containsOnly(200);
	}

	@Test
	@DisplayName("X4 only what was put before is found and removed")
	void onlyWhatWasPutBeforeIsRemoved() throws IOException {
		var key = this.store.put(file(content(10)));
		assertThat(found(aWhileAgo())).doesNotContain(key);
		this.store.deleteIfPutBefore(key, aWhileAgo());
		assertThat(this.store.holds(key)).isTrue();
		assertThat(found(inAWhile())).contains(key);
		this.store.deleteIfPutBefore(key, inAWhile());
		assertThat(this.store.holds(key)).isFalse();
		assertThat(this.store.open(key)).isEmpty();
		assertThat(found(inAWhile())).doesNotContain(key);
		this.store.deleteIfPutBefore(key, inAWhile());
	}

	@Test
	@DisplayName("X4 what is put again is young again: its row may be about to be written")
	void whatIsPutAgainIsYoungAgain() throws IOException, InterruptedException {
		var content = file(content(11));
		var again = this.store.put(content);
		var once = this.store.put(file(content(12)));
		// Servers tell times in whole seconds.
		Thread.sleep(Duration.ofMillis(3500));
		this.store.put(content);
		Instant between = CLOCK.instant().minus(Duration.ofMillis(1500));
		assertThat(found(between)).contains(once).doesNotContain(again);
		this.store.deleteIfPutBefore(again, between);
		this.store.deleteIfPutBefore(once, between);
		assertThat(this.store.holds(again)).isTrue();
		assertThat(this.store.holds(once)).isFalse();
	}

	@Test
	void whatIsNoEvidenceIsLeftAlone() throws IOException {
		plant("readme.txt");
		plant("ab/readme.txt");
		plant("incoming/" + UUID.randomUUID());
		assertThat(found(inAWhile())).noneMatch((key) -> key.value().length() != 64);
	}

	@Test
	void itAnswersThatItIsThere() throws IOException {
		this.store.probe();
		this.store.forgetUnfinishedBefore(aWhileAgo());
	}

	final EvidenceStore store() {
		return this.store;
	}

	final List<ContentKey> found(Instant before) throws IOException {
		var keys = new ArrayList<ContentKey>();
		this.store.findPutBefore(before, keys::add);
		return keys;
	}

	final Path file(byte[] content) throws IOException {
		return Files.write(this.folder.resolve(UUID.randomUUID().toString()), content);
	}

	static byte[] content(int size) {
		var content = new byte[size];
		new Random().nextBytes(content);
		return content;
	}

	static ContentKey neverPut() {
		var digest = ContentKey.newDigest();
		digest.update(content(20));
		return ContentKey.of(digest);
	}

	static Instant aWhileAgo() {
		return CLOCK.instant().minus(A_WHILE);
	}

	static Instant inAWhile() {
		return CLOCK.instant().plus(A_WHILE);
	}

	private byte[] read(ContentKey key) {
		try (var bytes = this.store.open(key).orElseThrow()) {
			return bytes.readAllBytes();
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

}
