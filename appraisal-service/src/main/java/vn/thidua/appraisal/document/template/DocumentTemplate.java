package vn.thidua.appraisal.document.template;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A template as it is used for a unit.
 *
 * @param kind what it is for
 * @param unitId the unit that wrote it; nothing when it is built in
 * @param version of that unit's own, 0 while it has none
 * @param content its text: XHTML with names in {@code {{…}}}
 * @param changedAt when it was written
 */
record DocumentTemplate(DocumentKind kind, @Nullable UUID unitId, int version, String content,
		@Nullable Instant changedAt) {
}
