package vn.thidua.appraisal.document;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A session that concluded.
 *
 * @param sessionId its identity
 * @param unitId the unit that held it
 * @param unit its name
 * @param superior the unit above, if there is one
 * @param round what people call the round
 * @param concludedOn when it concluded last, as its minutes have it
 * @param deciding whether its own standing committee decides
 * @param recused whether the reader is recused from one of its dossiers
 */
record SessionHead(UUID sessionId, UUID unitId, String unit, @Nullable String superior, @Nullable String round,
		LocalDate concludedOn, boolean deciding, boolean recused) {
}
