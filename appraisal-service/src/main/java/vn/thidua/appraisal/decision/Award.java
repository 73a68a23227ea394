package vn.thidua.appraisal.decision;

import java.util.UUID;

import vn.thidua.appraisal.session.ProposedNomination;

/**
 * What one recipient of a decision receives.
 *
 * @param awardId its identity
 * @param nomination whose nomination
 */
public record Award(UUID awardId, ProposedNomination nomination) {
}
