package vn.thidua.appraisal.integrity.rule;

import java.util.Map;

/** What is looked for, and the thresholds each takes. Source: A5. */
public enum Detector {

	/** Hình thức: a dossier without any figure. */
	NO_FIGURES,
	/** Hình thức: a dossier that says what another one says. */
	NEAR_DUPLICATE,
	/** Hình thức: a unit's dossiers, filed all at once in the last minutes. */
	LATE_BULK,
	/** Luân phiên: those win who waited longest, year after year. */
	ROTATION,
	/** Cào bằng: scores near to each other for all dossiers. */
	FLAT_SCORES,
	/** Cào bằng: the same points from several members, or for several dossiers. */
	EQUAL_VECTORS;

	/** Their names, and within what they make sense. */
	Map<String, Bounds> thresholds() {
		return switch (this) {
			case NO_FIGURES -> Map.of("numbers", new Bounds(1, 20));
			case NEAR_DUPLICATE -> Map.of("containment", new Bounds(0.2, 1), "syllables", new Bounds(20, 2_000),
					"passage", new Bounds(4, 50));
			case LATE_BULK ->
				Map.of("minutes", new Bounds(1, 1_440), "dossiers", new Bounds(2, 1_000), "share", new Bounds(0, 1));
			case ROTATION ->
				Map.of("seasons", new Bounds(3, 30), "waited", new Bounds(0.5, 1), "chance", new Bounds(0.0005, 0.2));
			case FLAT_SCORES -> Map.of("dossiers", new Bounds(2, 100), "spread", new Bounds(0, 20));
			case EQUAL_VECTORS ->
				Map.of("points", new Bounds(4, 1_000), "agreement", new Bounds(0.5, 1), "chance", new Bounds(0, 0.2));
		};
	}

	/**
	 * Within what a threshold makes sense.
	 *
	 * @param least the smallest value
	 * @param most the largest value
	 */
	record Bounds(double least, double most) {

		boolean include(double value) {
			return value >= this.least && value <= this.most;
		}

	}

}
