package vn.thidua.local.site;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/** What is played, and the morning on which it begins. */
public enum Scene {

	/** Nothing, today. */
	EMPTY(null),

	/** When results were due before the 15th of October (G1 IV.1). */
	ROUND_OF_2023("2023-10-05T08:00:00+07:00"),

	/**
	 * The day after Sóc Trăng's communes became others, and the province part of another.
	 */
	REORGANISATION_OF_2025("2025-07-02T08:00:00+07:00");

	private final @Nullable OffsetDateTime morning;

	Scene(@Nullable String morning) {
		this.morning = (morning == null) ? null : OffsetDateTime.parse(morning);
	}

	@Nullable OffsetDateTime morning() {
		return this.morning;
	}

}
