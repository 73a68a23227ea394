package vn.thidua.appraisal.session.recusal;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * A recusal to record.
 *
 * @param nominationId the dossier's nomination
 * @param reason why
 * @param memberId another member, where who leads the panel records it for her
 */
record DeclareRecusal(@NotNull UUID nominationId, @NotNull RecusalReason reason, @Nullable UUID memberId) {
}
