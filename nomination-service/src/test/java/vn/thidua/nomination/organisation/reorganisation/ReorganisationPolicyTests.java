package vn.thidua.nomination.organisation.reorganisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import vn.thidua.nomination.organisation.UnitState;
import vn.thidua.nomination.organisation.UnitTree;
import vn.thidua.nomination.organisation.UnitVersion;
import vn.thidua.nomination.organisation.reorganisation.UnitAct.Kind;
import vn.thidua.platform.problem.Violation;

import static org.assertj.core.api.Assertions.assertThat;

class ReorganisationPolicyTests {

	private static final LocalDate FIRST = LocalDate.of(2022, 10, 1);

	private static final LocalDate DAY = LocalDate.of(2025, 7, 1);

	private final UnitState top = state("94", "PROVINCE", null);

	private final UnitState north = state("941", "DISTRICT", this.top);

	private final UnitState south = state("942", "DISTRICT", this.top);

	private final UnitState one = state("1", "COMMUNE", this.north);

	private final UnitState two = state("2", "COMMUNE", this.north);

	private final UnitState three = state("3", "COMMUNE", this.south);

	private final UnitTree whole = tree(this.top.unitId(), this.top, this.north, this.south, this.one, this.two,
			this.three);

	@Test
	@DisplayName("O2 merging two units into a new one leaves a tree")
	void aMergerIsFine() {
		var merged = state("1", "COMMUNE", this.north);
		var plan = plan(List.of(merged), Dissolution.into(this.one.unitId(), merged.unitId()),
				Dissolution.into(this.two.unitId(), merged.unitId()));
		assertThat(codes(plan)).isEmpty();
		assertThat(kinds(plan, merged)).containsExactlyInAnyOrder(Kind.FOUNDED, Kind.MERGED);
		assertThat(kinds(plan, this.one)).containsExactly(Kind.DISSOLVED);
	}

	@Test
	@DisplayName("O2 a split names who takes over; until then it is undecided")
	void aSplitIsDecided() {
		var left = state("11", "COMMUNE", this.north);
		var right = state("12", "COMMUNE", this.north);
		var both = List.of(left.unitId(), right.unitId());
		var undecided = plan(List.of(left, right), new Dissolution(this.one.unitId(), both, null));
		assertThat(codes(undecided)).containsExactly("TAKEOVER_UNDECIDED");
		assertThat(kinds(undecided, this.one)).containsExactlyInAnyOrder(Kind.DISSOLVED, Kind.SPLIT);
		assertThat(codes(plan(List.of(left, right), new Dissolution(this.one.unitId(), both, right.unitId()))))
			.isEmpty();
		assertThat(codes(plan(List.of(left, right), new Dissolution(this.one.unitId(), both, this.two.unitId()))))
			.containsExactly("TAKEOVER_UNDECIDED");
	}

	@Test
	@DisplayName("O2 renaming, giving another code and another place are told apart")
	void changesAreToldApart() {
		var changed = new UnitState(this.one.unitId(), "9", "Tên mới", "COMMUNE", this.south.unitId(), null);
		var plan = plan(List.of(changed));
		assertThat(codes(plan)).isEmpty();
		assertThat(kinds(plan, changed)).containsExactlyInAnyOrder(Kind.RENAMED, Kind.RECODED, Kind.REPARENTED);
	}

	@Test
	@DisplayName("O2 what lies below a dissolved unit needs another place")
	void noOrphan() {
		assertThat(codes(plan(List.of(), Dissolution.into(this.north.unitId(), this.south.unitId()))))
			.containsExactly("UNIT_ORPHANED", "UNIT_ORPHANED");
		assertThat(codes(plan(List.of(this.one.below(this.south.unitId()), this.two.below(this.south.unitId())),
				Dissolution.into(this.north.unitId(), this.south.unitId()))))
			.isEmpty();
	}

	@Test
	@DisplayName("O2 no unit goes without an answer, nor to one that will not be there")
	void everyUnitHasAnAnswer() {
		assertThat(codes(plan(List.of(), Dissolution.unanswered(this.one.unitId()))))
			.containsExactly("UNIT_UNANSWERED");
		assertThat(codes(plan(List.of(), Dissolution.into(this.one.unitId(), UUID.randomUUID()))))
			.containsExactly("SUCCESSOR_UNKNOWN");
		assertThat(codes(plan(List.of(), Dissolution.into(this.one.unitId(), this.two.unitId()),
				Dissolution.into(this.two.unitId(), this.three.unitId()))))
			.containsExactly("SUCCESSOR_UNKNOWN");
		assertThat(codes(plan(List.of()))).containsExactly("REORGANISATION_EMPTY");
	}

	@Test
	@DisplayName("O1 nothing stands below itself, nor below what is no higher")
	void noCycle() {
		assertThat(codes(plan(List.of(this.north.below(this.one.unitId()))))).contains("UNIT_BELOW_ITSELF");
		assertThat(codes(plan(List.of(this.one.below(this.two.unitId()))))).containsExactly("PARENT_NOT_ABOVE");
		assertThat(codes(plan(List.of(this.one.below(UUID.randomUUID()))))).containsExactly("PARENT_UNKNOWN_OF");
		assertThat(
				codes(plan(List.of(new UnitState(this.one.unitId(), "1", "Xã", "VILLAGE", this.north.unitId(), null)))))
			.containsExactly("LEVEL_UNKNOWN");
	}

	@Test
	@DisplayName("O2 a new top takes the place of the present one, which alone can put it there")
	void oneTop() {
		var city = state("92", "PROVINCE", null);
		assertThat(codes(plan(List.of(city)))).containsExactly("TOP_NOT_ONE");
		assertThat(codes(plan(List.of(city, this.north.below(city.unitId()), this.south.below(city.unitId())),
				Dissolution.into(this.top.unitId(), city.unitId()))))
			.isEmpty();
		var part = tree(this.north.unitId(), this.north, this.one, this.two);
		assertThat(codes(plan(List.of(city)), part, DAY)).containsExactly("TOP_NOT_ONE");
		assertThat(codes(plan(List.of(this.north.below(city.unitId()))), part, DAY)).contains("UNIT_ABOVE_DECIDES");
	}

	@Test
	@DisplayName("O2 a code belongs to one unit of a level at a time, and may be used again after another")
	void codesAreUniqueOnTheDay() {
		var namesake = state("2", "COMMUNE", this.south);
		assertThat(codes(plan(List.of(namesake)))).containsExactly("CODE_TAKEN");
		assertThat(codes(plan(List.of(namesake), Dissolution.into(this.two.unitId(), namesake.unitId())))).isEmpty();
	}

	@Test
	@DisplayName("O2 an act is not older than what it changes, names each unit once, and only units of its tree")
	void datesAndIdentities() {
		var renamed = new UnitState(this.one.unitId(), "1", "Tên mới", "COMMUNE", this.north.unitId(), null);
		assertThat(codes(plan(List.of(renamed)), this.whole, FIRST)).isEmpty();
		assertThat(codes(plan(List.of(renamed)), this.whole, FIRST.minusDays(1)))
			.containsExactly("EFFECTIVE_TOO_EARLY");
		assertThat(codes(plan(List.of(renamed, renamed)))).containsExactly("UNIT_REPEATED");
		assertThat(codes(plan(List.of(), Dissolution.into(UUID.randomUUID(), this.two.unitId()))))
			.containsExactly("UNIT_UNKNOWN");
		var foreign = state("77", "COMMUNE", this.north);
		var tree = new UnitTree(this.whole.rootId(), this.whole.units(), this.whole.depths(), Set.of(foreign.unitId()));
		assertThat(codes(plan(List.of(foreign)), tree, DAY)).containsExactly("UNIT_UNKNOWN");
	}

	private List<String> codes(ReorganisationPlan plan) {
		return codes(plan, this.whole, DAY);
	}

	private static List<String> codes(ReorganisationPlan plan, UnitTree tree, LocalDate on) {
		return ReorganisationPolicy.violations(plan, on, tree).stream().map(Violation::code).toList();
	}

	private Set<Kind> kinds(ReorganisationPlan plan, UnitState unit) {
		return DerivedActs.of(plan, this.whole)
			.stream()
			.filter((act) -> act.unitId().equals(unit.unitId()))
			.findFirst()
			.orElseThrow()
			.kinds();
	}

	private static ReorganisationPlan plan(List<UnitState> units, Dissolution... dissolved) {
		return new ReorganisationPlan(units, List.of(dissolved), List.of());
	}

	private static UnitState state(String code, String level, @Nullable UnitState parent) {
		return new UnitState(UUID.randomUUID(), code, level + " " + code, level,
				(parent == null) ? null : parent.unitId(), null);
	}

	private static UnitTree tree(UUID rootId, UnitState... units) {
		return UnitTree.of(rootId,
				List.of(units)
					.stream()
					.map((unit) -> new UnitVersion(unit.unitId(), 1, unit.code(), unit.name(), unit.level(),
							unit.parentId(), unit.email(), FIRST, "Danh mục", null, false))
					.toList(),
				Map.of("CENTRAL", 0, "PROVINCE", 1, "DISTRICT", 2, "COMMUNE", 3), Set.of());
	}

}
