package vn.thidua.appraisal.integrity.signal;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.thidua.appraisal.integrity.rule.Detector;

/**
 * A signal at a glance.
 *
 * @param signalId its identity
 * @param detector what found it
 * @param state what people made of it
 * @param strength from 0 to 1
 * @param sessionId the session it speaks of as a whole, if it does
 * @param dossiers how many dossiers it speaks of
 * @param detectedAt when it was found first
 * @param changedAt when its evidence or state changed last
 * @param revision grows with each change
 */
record SignalSummary(UUID signalId, Detector detector, SignalState state, double strength, @Nullable UUID sessionId,
		int dossiers, Instant detectedAt, Instant changedAt, long revision) {
}
