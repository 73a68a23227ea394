package vn.thidua.local.sample;

import java.util.List;
import java.util.Set;

import vn.thidua.local.outside.OutsideWorld;
import vn.thidua.local.site.CannotRun;
import vn.thidua.local.site.Site;
import vn.thidua.local.site.Surroundings;

/**
 * The sample round, played where nobody looks, by applications that learn from it: all
 * that the round does, among as few units as that takes.
 */
public final class Rehearsal {

	private static final Set<String> DISTRICTS = Set.of("941", "942");

	private static final int PROPOSED = 6;

	private Rehearsal() {
	}

	/**
	 * Returns when the round is over.
	 * @throws CannotRun when it can't be played to its end
	 */
	public static void play(Site site) {
		try (var outside = OutsideWorld.open(site)) {
			var surroundings = Surroundings.of(site, outside.webhookAddress(), outside.webhookSecret(), (_) -> {
			});
			new SampleRound(surroundings, units(), PROPOSED).play();
		}
		catch (RuntimeException ex) {
			throw new CannotRun("The rehearsal failed (%s)".formatted(ex), ex);
		}
	}

	private static List<SampleUnit> units() {
		return SampleUnit.all()
			.stream()
			.filter((unit) -> !unit.isAt("DISTRICT") || DISTRICTS.contains(unit.code()))
			.filter((unit) -> !unit.isAt("COMMUNE") || DISTRICTS.contains(unit.parentCode()))
			.toList();
	}

}
