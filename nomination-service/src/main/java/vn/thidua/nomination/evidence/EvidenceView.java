package vn.thidua.nomination.evidence;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Evidence as lists show it.
 *
 * @param evidenceId its identity
 * @param nominationId what it is evidence for
 * @param caption what it shows
 * @param theme code of a theme, if it is for one
 * @param fileName what it is called when it is saved
 * @param mediaType what it is
 * @param size bytes
 * @param addedAt when it was added
 */
record EvidenceView(UUID evidenceId, UUID nominationId, String caption, @Nullable String theme, String fileName,
		String mediaType, long size, Instant addedAt) {

	static EvidenceView of(EvidenceFile file) {
		return new EvidenceView(file.evidenceId(), file.nominationId(), file.caption(), file.theme(), file.fileName(),
				file.mediaType(), file.size(), file.addedAt());
	}

}
