package vn.thidua.eventing.planted;

import java.util.ArrayList;
import java.util.List;

/**
 * A change of the sources that breaks the guarantee, and the test that must notice.
 *
 * @param name what is wrong with it
 * @param changes what is changed
 * @param caughtBy test class, {@code #}, test method
 */
record PlantedFault(String name, List<Change> changes, String caughtBy) {

	static Planting named(String name) {
		return new Planting(name, new ArrayList<>());
	}

	@Override
	public String toString() {
		return this.name;
	}

	/**
	 * A change of one file.
	 *
	 * @param file below {@code src/main}
	 * @param original words in it
	 * @param replacement what stands there instead
	 */
	record Change(String file, String original, String replacement) {
	}

	record Planting(String name, List<Change> changes) {

		Planting in(String file, String original, String replacement) {
			this.changes.add(new Change(file, original, replacement));
			return this;
		}

		PlantedFault caughtBy(String test) {
			return new PlantedFault(this.name, this.changes, test);
		}

	}

}
