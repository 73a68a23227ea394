package vn.thidua.appraisal.session.panel;

import jakarta.validation.constraints.NotNull;

import vn.thidua.appraisal.session.Measure;

/**
 * A sitting to open.
 *
 * @param measure what the panel will rank by, settled before anyone scores
 */
record OpenSitting(@NotNull Measure measure) {
}
