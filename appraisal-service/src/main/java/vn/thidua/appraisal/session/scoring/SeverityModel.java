package vn.thidua.appraisal.session.scoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * Takes members' severity out of their points: points = merit of the dossier + severity
 * of the member, by least squares, with severities that sum to nothing. Where everyone
 * scored everything, the merit is the mean; only where members were absent or recused
 * does it differ, by how severe those were who did score. Source: A3.
 */
final class SeverityModel {

	private static final int MOST_STEPS = 500;

	private static final double SETTLED = 1e-7;

	private SeverityModel() {
	}

	/** The merit of each dossier that has a sheet. */
	static Map<UUID, Double> merits(List<Sheet> sheets) {
		Map<UUID, Double> severities = new HashMap<>();
		sheets.forEach((sheet) -> severities.put(sheet.memberId(), 0.0));
		var byDossier = sheets.stream().collect(Collectors.groupingBy(Sheet::nominationId));
		var byMember = sheets.stream().collect(Collectors.groupingBy(Sheet::memberId));
		Map<UUID, Double> merits = means(byDossier, (sheet) -> sheet.points());
		for (int step = 0; step < MOST_STEPS; step++) {
			var given = merits;
			var next = centred(
					means(byMember, (sheet) -> sheet.points() - given.getOrDefault(sheet.nominationId(), 0.0)));
			double change = next.entrySet()
				.stream()
				.mapToDouble((one) -> Math.abs(one.getValue() - severities.getOrDefault(one.getKey(), 0.0)))
				.max()
				.orElse(0);
			severities.putAll(next);
			merits = means(byDossier, (sheet) -> sheet.points() - severities.getOrDefault(sheet.memberId(), 0.0));
			if (change < SETTLED) {
				break;
			}
		}
		return merits;
	}

	private static Map<UUID, Double> means(Map<UUID, List<Sheet>> groups, ToDoubleFunction<Sheet> value) {
		return groups.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey,
					(group) -> group.getValue().stream().mapToDouble(value).average().orElse(0)));
	}

	private static Map<UUID, Double> centred(Map<UUID, Double> severities) {
		double middle = severities.values().stream().mapToDouble(Double::doubleValue).average().orElse(0);
		return severities.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (one) -> one.getValue() - middle));
	}

}
