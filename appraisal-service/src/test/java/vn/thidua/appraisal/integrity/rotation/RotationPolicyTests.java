package vn.thidua.appraisal.integrity.rotation;

import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import vn.thidua.appraisal.integrity.SampleRules;
import vn.thidua.appraisal.integrity.rule.Detector;

import static org.assertj.core.api.Assertions.assertThat;

class RotationPolicyTests {

	private static final List<UUID> UNITS = Stream.generate(UUID::randomUUID).limit(10).toList();

	@Test
	@DisplayName("A5 units that win in turn are found, in order or not, with the years' winners as evidence")
	void turnsAreFound() {
		var inOrder = RotationPolicy.judge(years(8, (year) -> List.of(unit(2 * year), unit(2 * year + 1))),
				SampleRules.builtIn(Detector.ROTATION));
		assertThat(inOrder).isPresent();
		assertThat(inOrder.orElseThrow().years()).hasSize(8)
			.allSatisfy((season) -> assertThat(season.winners()).hasSize(2));
		assertThat(inOrder.orElseThrow().waited()).isGreaterThan(0.8);

		var shuffledTurns = Stream.of(3, 0, 4, 1, 2, 0, 3, 1, 4, 2).toList();
		assertThat(isFound(
				years(8, (year) -> List.of(unit(2 * shuffledTurns.get(year)), unit(2 * shuffledTurns.get(year) + 1)))))
			.isTrue();
	}

	@Test
	@DisplayName("A5 the same winner each year, too few years, or everyone each year, is no turn")
	void otherHabitsAreNoTurns() {
		assertThat(isFound(years(10, (_) -> List.of(unit(0), unit(1))))).isFalse();
		assertThat(isFound(years(4, (year) -> List.of(unit(2 * year), unit(2 * year + 1))))).isFalse();
		assertThat(isFound(years(10, (_) -> UNITS))).isFalse();
		assertThat(isFound(List.of())).isFalse();
	}

	@Test
	@DisplayName("A5 lots, and units that are better than others, are hardly ever taken for turns")
	void honestYearsAreNotFound() {
		var random = new Random(5);
		assertThat(IntStream.range(0, 300).filter((_) -> isFound(years(8, (_) -> byMerit(random, 0)))).count())
			.isLessThanOrEqualTo(4);
		assertThat(IntStream.range(0, 300).filter((_) -> isFound(years(8, (_) -> byMerit(random, 1)))).count())
			.isZero();
	}

	@Test
	@DisplayName("A5 the same years give the same evidence")
	void evidenceIsRepeatable() {
		var years = years(8, (year) -> List.of(unit(2 * year), unit(2 * year + 1)));
		var rule = SampleRules.builtIn(Detector.ROTATION);
		assertThat(RotationPolicy.judge(years, rule)).isEqualTo(RotationPolicy.judge(years, rule));
	}

	private static Collection<UUID> byMerit(Random random, double merit) {
		var scores = IntStream.range(0, UNITS.size())
			.mapToDouble((unit) -> unit * merit / 3 + random.nextGaussian())
			.toArray();
		return IntStream.range(0, UNITS.size())
			.boxed()
			.sorted((one, other) -> Double.compare(scores[other], scores[one]))
			.limit(2)
			.map(RotationPolicyTests::unit)
			.toList();
	}

	private static UUID unit(int number) {
		return UNITS.get(number % UNITS.size());
	}

	private static boolean isFound(List<Season> seasons) {
		return RotationPolicy.judge(seasons, SampleRules.builtIn(Detector.ROTATION)).isPresent();
	}

	private static List<Season> years(int count, IntFunction<Collection<UUID>> winners) {
		return IntStream.range(0, count)
			.mapToObj((year) -> new Season(2016 + year, new TreeSet<>(UNITS), new TreeSet<>(winners.apply(year))))
			.toList();
	}

}
