package vn.thidua.nomination.evidence.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Bytes, found by their content. Whoever adds puts the bytes first and notes their key in
 * the database after, so that a row always has its bytes; bytes that never got a row, or
 * lost it, are removed when they have been there for a while. A directory for one
 * machine, an object store for many (ADR 20, 28).
 * <p>
 * Every method throws {@link EvidenceStoreUnavailable} when a store that is another
 * server can't be reached or does not let us in.
 */
public interface EvidenceStore {

	/** Whole and durable when it returns; the same bytes are kept once. */
	ContentKey put(Path content) throws IOException;

	boolean holds(ContentKey key);

	/** The bytes, for the caller to close. */
	Optional<InputStream> open(ContentKey key) throws IOException;

	/** Tells of everything that was put last before a time, one at a time. */
	void findPutBefore(Instant time, Consumer<ContentKey> found) throws IOException;

	/** Removes what was not put again since. */
	void deleteIfPutBefore(ContentKey key, Instant time) throws IOException;

	/** Removes what a crash left half-written. */
	void forgetUnfinishedBefore(Instant time) throws IOException;

	/** Fails when nothing can be kept or read at this moment. */
	void probe() throws IOException;

}
