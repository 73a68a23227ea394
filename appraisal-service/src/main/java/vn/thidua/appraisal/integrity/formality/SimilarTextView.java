package vn.thidua.appraisal.integrity.formality;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A text that says in part what another one says.
 *
 * @param containment the part of the shorter text that the other one has, too
 * @param outside whether it lies before no session of the caller's units: then nothing
 * more is told of it
 * @param nominationId whose
 */
record SimilarTextView(double containment, boolean outside, @Nullable UUID nominationId) {
}
