package vn.thidua.appraisal.integrity;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import vn.thidua.appraisal.integrity.rule.Detector;
import vn.thidua.appraisal.integrity.rule.DetectorRule;

/** Rules as they are built in. */
public final class SampleRules {

	private SampleRules() {
	}

	public static DetectorRule builtIn(Detector detector) {
		return new DetectorRule(detector, new UUID(0, 0), 0, LocalDate.of(2022, 9, 20), "06A/HD-BTV",
				switch (detector) {
					case NO_FIGURES -> Map.of("numbers", 1.0);
					case NEAR_DUPLICATE -> Map.of("containment", 0.45, "syllables", 60.0, "passage", 8.0);
					case LATE_BULK -> Map.of("minutes", 60.0, "dossiers", 5.0, "share", 0.6);
					case ROTATION -> Map.of("seasons", 5.0, "waited", 0.7, "chance", 0.005);
					case FLAT_SCORES -> Map.of("dossiers", 4.0, "spread", 1.0);
					case EQUAL_VECTORS -> Map.of("points", 16.0, "agreement", 0.9, "chance", 0.001);
				});
	}

}
