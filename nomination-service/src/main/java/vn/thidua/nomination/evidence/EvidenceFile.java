package vn.thidua.nomination.evidence;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A file that was added to a nomination.
 *
 * @param evidenceId its identity
 * @param nominationId what it is evidence for
 * @param caption what it shows
 * @param theme code of a theme, if it is for one
 * @param fileName what it is called when it is saved
 * @param mediaType what it is
 * @param size bytes that are kept
 * @param contentKey under which its bytes are kept
 * @param receivedDigest of the bytes as they came, by which they are known again
 * @param addedBy the user who added it
 * @param addedAt when
 */
record EvidenceFile(UUID evidenceId, UUID nominationId, String caption, @Nullable String theme, String fileName,
		String mediaType, long size, String contentKey, String receivedDigest, String addedBy, Instant addedAt) {
}
