package vn.thidua.local.site;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

/**
 * How far the services' clock is from the machine's. The sample plays in October 2023,
 * when results were due before the 15th (G1 IV.1); the first start of a data directory
 * sets its clock to the morning of the 5th, and it runs on from there through all later
 * starts.
 */
public record SampleClock(Duration offset) {

	private static final OffsetDateTime MORNING = OffsetDateTime.parse("2023-10-05T08:00:00+07:00");

	/**
	 * The directory's clock; a new one is set for the sample, or left at the machine's
	 * time.
	 * @throws CannotRun if the sample is wanted on data that began without it
	 */
	public static SampleClock of(DataDirectory directory, boolean withSample, Clock machine) {
		var file = new KeptFile(directory.resolve("clock-offset"));
		var kept = file.read();
		if (kept.isEmpty()) {
			var offset = withSample
					? Duration.between(machine.instant(), MORNING.toInstant()).truncatedTo(ChronoUnit.SECONDS)
					: Duration.ZERO;
			file.write(offset.toString());
			return new SampleClock(offset);
		}
		var offset = Duration.parse(kept.get());
		if (withSample && offset.isZero()) {
			throw new CannotRun("%s was begun with --empty: add --empty again, or choose another with --data DIR."
				.formatted(directory));
		}
		return new SampleClock(offset);
	}

}
