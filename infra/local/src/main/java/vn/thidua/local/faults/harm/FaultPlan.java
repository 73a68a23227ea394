package vn.thidua.local.faults.harm;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

import vn.thidua.local.faults.harm.Fault.Cut;
import vn.thidua.local.faults.harm.Fault.Kill;
import vn.thidua.local.faults.harm.Fault.Pause;
import vn.thidua.local.faults.harm.Fault.Road;
import vn.thidua.local.faults.harm.Fault.Slow;
import vn.thidua.local.faults.harm.Fault.Stall;

/**
 * What goes wrong when: the same for the same seed. Kinds are dealt from a shuffled deck,
 * so that each comes up in its share.
 *
 * @param blows in their order
 */
public record FaultPlan(List<Blow> blows) {

	/** Processes hit for each time that connections are. */
	private static final int KILLS_PER_DISTURBANCE = 4;

	/** Kills make up two thirds of these. */
	private static final List<Target> KILLED = List.of(Target.RELAY_OWNER, Target.RELAY_OWNER, Target.RELAY_OWNER,
			Target.STAND_BY, Target.APPRAISAL, Target.APPRAISAL, Target.REPORTING, Target.NOTIFICATION,
			Target.NOTIFICATION, Target.KAFKA, Target.KAFKA, Target.POSTGRESQL, Target.POSTGRESQL);

	private static final List<Target> PAUSED = List.of(Target.RELAY_OWNER, Target.APPRAISAL, Target.REPORTING,
			Target.NOTIFICATION, Target.KAFKA, Target.POSTGRESQL);

	/**
	 * A fault and its moment.
	 *
	 * @param pause how long after all has recovered from the one before
	 */
	public record Blow(Fault fault, Duration pause) {
	}

	/**
	 * So many kills and pauses, and besides, every now and then, trouble with
	 * connections.
	 */
	public static FaultPlan of(long seed, int kills) {
		var random = new SplittableRandom(seed);
		var blows = new ArrayList<Blow>();
		Queue<Fault> hits = new ArrayDeque<>();
		Queue<Fault> disturbances = new ArrayDeque<>();
		for (int kill = 1; kill <= kills; kill++) {
			blows.add(new Blow(deal(hits, FaultPlan::hits, random), millis(random, 200, 1500)));
			if (kill % KILLS_PER_DISTURBANCE == 0) {
				blows.add(new Blow(deal(disturbances, FaultPlan::disturbances, random), millis(random, 200, 1500)));
			}
		}
		return new FaultPlan(List.copyOf(blows));
	}

	private static Fault deal(Queue<Fault> deck, Function<SplittableRandom, List<Fault>> fresh,
			SplittableRandom random) {
		if (deck.isEmpty()) {
			var shuffled = new ArrayList<>(fresh.apply(random));
			Collections.shuffle(shuffled, (RandomGenerator) random);
			deck.addAll(shuffled);
		}
		return deck.remove();
	}

	private static List<Fault> hits(SplittableRandom random) {
		return Stream
			.<Fault>concat(KILLED.stream().map(Kill::new),
					PAUSED.stream().map((target) -> new Pause(target, millis(random, 2000, 4000))))
			.toList();
	}

	private static List<Fault> disturbances(SplittableRandom random) {
		return Arrays.stream(Road.values())
			.flatMap((road) -> Stream.<Fault>of(new Cut(road),
					new Slow(road, millis(random, 3000, 5000), millis(random, 10, 60), random.nextInt(64, 257)),
					new Stall(road, millis(random, 2000, 4000))))
			.toList();
	}

	private static Duration millis(SplittableRandom random, int least, int most) {
		return Duration.ofMillis(random.nextInt(least, most + 1));
	}

}
