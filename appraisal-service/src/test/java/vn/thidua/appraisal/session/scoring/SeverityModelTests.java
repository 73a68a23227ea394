package vn.thidua.appraisal.session.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class SeverityModelTests {

	private static final List<UUID> DOSSIERS = ids(4);

	private static final List<UUID> MEMBERS = ids(3);

	@Test
	@DisplayName("A3 where everyone scored everything, severity cancels out and the mean stands")
	void withoutAbsenceItIsTheMean() {
		var random = new Random(7);
		var sheets = new ArrayList<Sheet>();
		DOSSIERS.forEach(
				(dossier) -> MEMBERS.forEach((member) -> sheets.add(new Sheet(dossier, member, random.nextInt(30)))));

		var merits = SeverityModel.merits(sheets);
		DOSSIERS.forEach((dossier) -> assertThat(merits.get(dossier)).isCloseTo(sheets.stream()
			.filter((sheet) -> sheet.nominationId().equals(dossier))
			.mapToInt(Sheet::points)
			.average()
			.orElseThrow(), within(1e-6)));
	}

	@Test
	@DisplayName("A3 a dossier loses nothing by the absence of a generous member, nor gains by that of a severe one")
	void absenceIsMadeUpFor() {
		int[] severity = { 5, 0, -5 };
		var sheets = new ArrayList<Sheet>();
		for (int d = 0; d < DOSSIERS.size(); d++) {
			for (int m = 0; m < MEMBERS.size(); m++) {
				if (d != m) {
					sheets.add(new Sheet(DOSSIERS.get(d), MEMBERS.get(m), 10 + (d * 2) + severity[m]));
				}
			}
		}

		Map<UUID, Double> merits = SeverityModel.merits(sheets);
		for (int d = 0; d < DOSSIERS.size(); d++) {
			assertThat(merits.get(DOSSIERS.get(d))).isCloseTo(10.0 + (d * 2), within(1e-4));
		}
	}

	@Test
	void nothingComesOfNothing() {
		assertThat(SeverityModel.merits(List.of())).isEmpty();
	}

	private static List<UUID> ids(int count) {
		return IntStream.range(0, count).mapToObj((_) -> UUID.randomUUID()).toList();
	}

}
