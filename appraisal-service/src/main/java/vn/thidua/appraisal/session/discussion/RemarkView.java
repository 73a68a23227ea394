package vn.thidua.appraisal.session.discussion;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A remark.
 *
 * @param remarkId its identity
 * @param memberId who made it
 * @param name her name
 * @param text what she said, nothing once the dossier is erased
 * @param madeAt when
 */
record RemarkView(UUID remarkId, UUID memberId, String name, @Nullable String text, Instant madeAt) {
}
