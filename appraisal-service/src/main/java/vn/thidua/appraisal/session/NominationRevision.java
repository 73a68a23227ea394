package vn.thidua.appraisal.session;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What a nomination's next published event carries.
 *
 * @param nominationId the nomination
 * @param revision its version after the event
 * @param traceparent the trace that began with its first submission, if that was traced
 */
public record NominationRevision(UUID nominationId, long revision, @Nullable String traceparent) {
}
