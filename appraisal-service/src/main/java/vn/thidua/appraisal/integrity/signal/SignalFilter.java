package vn.thidua.appraisal.integrity.signal;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.thidua.appraisal.integrity.rule.Detector;

/**
 * Which signals are asked for.
 *
 * @param session on the dossiers before a session, or on it as a whole
 * @param detector of one detector
 * @param state in one state; without, whatever still holds
 */
record SignalFilter(@Nullable UUID session, @Nullable Detector detector, @Nullable SignalState state) {
}
