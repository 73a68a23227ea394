package vn.thidua.appraisal.decision;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.thidua.appraisal.session.ProposedNomination;

/**
 * What a decision is judged by.
 *
 * @param today the day in Vietnam
 * @param kindAllowed whether the authority's level may decide such a kind on its day
 * @param concludedOn when the session last concluded on one of the nominations
 * @param proposed those that the authority's session proposed in the round
 * @param awarded those that have such an award, and it stands
 * @param withdrawn those that their units withdrew
 */
record Grounds(LocalDate today, boolean kindAllowed, @Nullable LocalDate concludedOn,
		Map<UUID, ProposedNomination> proposed, Set<UUID> awarded, Set<UUID> withdrawn) {
}
