package vn.thidua.local.site;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * How far the services' clock is from the machine's. The first start of a data directory
 * sets its clock to the morning of the scene, and it runs on from there through all later
 * starts; a later scene moves it on, and no one goes back.
 */
public record SampleClock(Duration offset) {

	/**
	 * The directory's clock; a new one is set for the scene, or left at the machine's
	 * time.
	 * @throws CannotRun if the scene can't follow what the directory has seen
	 */
	public static SampleClock of(DataDirectory directory, Scene scene, Clock machine) {
		var file = new KeptFile(directory.resolve("clock-offset"));
		var kept = file.read().map(Duration::parse);
		if (kept.isEmpty()) {
			requireBeginning(directory, scene);
			return keep(file, (scene == Scene.EMPTY) ? Duration.ZERO : until(morningOf(scene), machine));
		}
		if (scene != Scene.EMPTY && kept.get().isZero()) {
			throw new CannotRun("%s was begun with --empty: add --empty again, or choose another with --data DIR."
				.formatted(directory));
		}
		var now = machine.instant().plus(kept.get());
		boolean isReorganised = !now.isBefore(morningOf(Scene.REORGANISATION_OF_2025).toInstant());
		if (scene == Scene.ROUND_OF_2023 && isReorganised) {
			throw new CannotRun("%s has been reorganised: add --reorganise again, or choose another with --data DIR."
				.formatted(directory));
		}
		return (scene == Scene.REORGANISATION_OF_2025 && !isReorganised) ? keep(file, until(morningOf(scene), machine))
				: new SampleClock(kept.get());
	}

	private static void requireBeginning(DataDirectory directory, Scene scene) {
		if (scene == Scene.REORGANISATION_OF_2025) {
			throw new CannotRun("%s has nothing to reorganise yet: play the sample round with infra/run --once first."
				.formatted(directory));
		}
	}

	private static OffsetDateTime morningOf(Scene scene) {
		return Objects.requireNonNull(scene.morning());
	}

	private static Duration until(OffsetDateTime morning, Clock machine) {
		Instant now = machine.instant();
		return Duration.between(now, morning.toInstant()).truncatedTo(ChronoUnit.SECONDS);
	}

	private static SampleClock keep(KeptFile file, Duration offset) {
		file.write(offset.toString());
		return new SampleClock(offset);
	}

}
