package vn.thidua.nomination.submission;

import java.util.UUID;

/**
 * A nomination that a reorganisation moved.
 *
 * @param nomination as it stands now
 * @param movedFromUnitId the unit it lay before until then
 */
record MovedNomination(Nomination nomination, UUID movedFromUnitId) {
}
