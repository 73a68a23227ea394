package vn.thidua.appraisal.integrity.levelling;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import vn.thidua.appraisal.integrity.SampleRules;
import vn.thidua.appraisal.integrity.levelling.ScoreTable.Cell;
import vn.thidua.appraisal.integrity.rule.Detector;

import static org.assertj.core.api.Assertions.assertThat;

class LevellingPoliciesTests {

	private static final UUID[] DOSSIERS = Stream.generate(UUID::randomUUID).limit(6).toArray(UUID[]::new);

	private static final UUID[] MEMBERS = Stream.generate(UUID::randomUUID).limit(5).toArray(UUID[]::new);

	private static final int CRITERIA = 4;

	@Test
	@DisplayName("A5 a panel that gives all the same, or one member who does, is found with the points")
	void flatScoresAreFound() {
		var rule = SampleRules.builtIn(Detector.FLAT_SCORES);
		var panel = FlatScoresPolicy.judge(scores((_, _, _) -> 90), rule).orElseThrow();
		assertThat(panel.spread()).isZero();
		assertThat(panel.flat()).hasSize(MEMBERS.length);
		var random = new Random(1);
		var member = FlatScoresPolicy.judge(scores((m, d, _) -> (m == 2) ? 85 : 40 + 10 * d + random.nextInt(10)), rule)
			.orElseThrow();
		assertThat(member.flat()).extracting(FlatScoresPolicy.MemberMeans::memberId).containsExactly(MEMBERS[2]);
		assertThat(member.flat().getFirst().means()).hasSize(DOSSIERS.length)
			.allSatisfy((_, mean) -> assertThat(mean).isEqualTo(85));
	}

	@Test
	@DisplayName("A5 members, or dossiers, with the same points almost everywhere are found, one change notwithstanding")
	void equalVectorsAreFound() {
		var rule = SampleRules.builtIn(Detector.EQUAL_VECTORS);
		var given = given(new Random(2));
		var copied = EqualVectorsPolicy
			.judge(scores((m, d, c) -> (m == 3 && d + c > 0) ? given[1][d][c] : given[m][d][c]), rule)
			.orElseThrow();
		assertThat(copied.equalMembers()).hasSize(1);
		assertThat(copied.equalMembers().getFirst().firstVector()).hasSize(DOSSIERS.length * CRITERIA);
		assertThat(copied.equalDossiers()).isEmpty();
		var twins = EqualVectorsPolicy.judge(scores((m, d, c) -> given[m][(d == 4) ? 0 : d][c]), rule).orElseThrow();
		assertThat(twins.equalDossiers()).hasSize(1);
		assertThat(twins.equalMembers()).isEmpty();
	}

	@Test
	@DisplayName("A5 honest panels, small ones and empty ones are hardly ever found")
	void honestPanelsAreNotFound() {
		long flat = 0;
		long equal = 0;
		for (int i = 0; i < 300; i++) {
			var given = given(new Random(i));
			var scores = scores((m, d, c) -> given[m][d][c]);
			flat += FlatScoresPolicy.judge(scores, SampleRules.builtIn(Detector.FLAT_SCORES)).stream().count();
			equal += EqualVectorsPolicy.judge(scores, SampleRules.builtIn(Detector.EQUAL_VECTORS)).stream().count();
		}
		assertThat(flat).isLessThanOrEqualTo(3);
		assertThat(equal).isLessThanOrEqualTo(3);
		var nothing = new ScoreTable(Map.of());
		assertThat(FlatScoresPolicy.judge(nothing, SampleRules.builtIn(Detector.FLAT_SCORES))).isEmpty();
		assertThat(EqualVectorsPolicy.judge(nothing, SampleRules.builtIn(Detector.EQUAL_VECTORS))).isEmpty();
	}

	/** As good as the dossier is, as severe as the member is, in steps of five. */
	private static int[][][] given(Random random) {
		var merit = random.doubles(DOSSIERS.length, 50, 95).toArray();
		var severity = random.doubles(MEMBERS.length, -8, 8).toArray();
		var given = new int[MEMBERS.length][DOSSIERS.length][CRITERIA];
		for (int m = 0; m < MEMBERS.length; m++) {
			for (int d = 0; d < DOSSIERS.length; d++) {
				for (int c = 0; c < CRITERIA; c++) {
					long fives = Math.round((merit[d] + severity[m] + 6 * random.nextGaussian()) / 5);
					given[m][d][c] = Math.clamp(5 * fives, 0, 100);
				}
			}
		}
		return given;
	}

	private static ScoreTable scores(Points points) {
		Map<UUID, Map<Cell, Integer>> byMember = new TreeMap<>();
		IntStream.range(0, MEMBERS.length).forEach((m) -> {
			Map<Cell, Integer> cells = new TreeMap<>();
			for (int d = 0; d < DOSSIERS.length; d++) {
				for (int c = 0; c < CRITERIA; c++) {
					cells.put(new Cell(DOSSIERS[d], "C" + c), points.of(m, d, c));
				}
			}
			byMember.put(MEMBERS[m], cells);
		});
		return new ScoreTable(byMember);
	}

	private interface Points {

		int of(int member, int dossier, int criterion);

	}

}
