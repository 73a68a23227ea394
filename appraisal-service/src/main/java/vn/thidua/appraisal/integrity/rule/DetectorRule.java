package vn.thidua.appraisal.integrity.rule;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * What a detector calls remarkable.
 *
 * @param detector the detector
 * @param authorityUnitId the unit that says so, nil for what is built in
 * @param version grows with each rule of the authority, 0 for what is built in
 * @param validFrom first day, until a later version begins
 * @param legalBasis the document it rests on
 * @param thresholds by name
 */
public record DetectorRule(Detector detector, UUID authorityUnitId, int version, LocalDate validFrom, String legalBasis,
		Map<String, Double> thresholds) {

	public double threshold(String name) {
		var value = this.thresholds.get(name);
		if (value == null) {
			throw new IllegalArgumentException("%s has no threshold %s".formatted(this.detector, name));
		}
		return value;
	}

	public int count(String name) {
		return (int) threshold(name);
	}

}
