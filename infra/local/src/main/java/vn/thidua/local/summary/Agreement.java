package vn.thidua.local.summary;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Whether all who tell of the round tell the same, and what the guideline fixes is kept
 * (each district sends 2, G1 IV.2 step 2).
 */
public final class Agreement {

	private static final int DISTRICTS = 11;

	private static final int QUOTA = 2;

	/** 109 grassroots unions, 3 directly subordinate units, 1 for the departments. */
	private static final int OWED = 113;

	private Agreement() {
	}

	/** One line for each disagreement; none if all is well. */
	public static List<String> disagreements(RunSummary summary) {
		var reporting = summary.reporting();
		return Stream
			.of(same("units", summary.units(), "reporting.units", reporting.units()),
					same("submitted", summary.submitted(), "reporting.submitted", reporting.submitted()),
					same("forwarded", summary.forwarded(), "reporting.forwarded", reporting.forwarded()),
					same("proposed", summary.proposed(), "reporting.proposed", reporting.proposed()),
					same("awarded", summary.awarded(), "reporting.awarded", reporting.awarded()),
					same("emails.sent", summary.emails().sent(), "emails.received", summary.emails().received()),
					same("webhooks.sent", summary.webhooks().sent(), "webhooks.received",
							summary.webhooks().received()),
					same("awarded", summary.awarded(), "webhooks.received", summary.webhooks().received()),
					same("awarded", summary.awarded(), "feedEntries", summary.feedEntries()),
					unless(summary.submitted() >= OWED,
							"submitted is %d, fewer than the %d that are owed".formatted(summary.submitted(), OWED)),
					unless(!summary.refused().isEmpty(), "refused is empty, though invalid nominations were made"),
					unless(summary.forwarded().size() == DISTRICTS,
							"forwarded names %d districts, not %d".formatted(summary.forwarded().size(), DISTRICTS)),
					unless(summary.forwarded().values().stream().allMatch((each) -> each == QUOTA),
							"forwarded is not %d for each district: %s".formatted(QUOTA, summary.forwarded())),
					unless(summary.awarded() > 0, "awarded is 0"),
					unless(summary.awarded() <= summary.proposed(),
							"awarded is %d, more than the %d proposed".formatted(summary.awarded(),
									summary.proposed())),
					unless(summary.emails().received() > 0, "emails.received is 0, though units were awarded"),
					unless(summary.parked() == 0, "parked is %d".formatted(summary.parked())),
					unless(summary.outboxBacklog() == 0, "outboxBacklog is %d".formatted(summary.outboxBacklog())))
			.filter(Objects::nonNull)
			.toList();
	}

	private static @Nullable String same(String oneName, Object one, String otherName, Object other) {
		return unless(one.equals(other), "%s is %s, %s is %s".formatted(oneName, one, otherName, other));
	}

	private static @Nullable String unless(boolean holds, String disagreement) {
		return holds ? null : disagreement;
	}

}
