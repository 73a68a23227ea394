package vn.thidua.local.sample;

import vn.thidua.local.outside.OutsideWorld;
import vn.thidua.local.site.CannotRun;
import vn.thidua.local.site.Site;
import vn.thidua.local.site.Surroundings;

/** The sample round, played where nobody looks, by applications that learn from it. */
public final class Rehearsal {

	private Rehearsal() {
	}

	/**
	 * Returns when the round is over.
	 * @throws CannotRun when it can't be played to its end
	 */
	public static void play(Site site) {
		try (var outside = OutsideWorld.open(site)) {
			new SampleRound(Surroundings.of(site, outside.webhookAddress(), outside.webhookSecret(), (_) -> {
			})).play();
		}
		catch (RuntimeException ex) {
			throw new CannotRun("The rehearsal failed (%s)".formatted(ex), ex);
		}
	}

}
