package vn.thidua.local.faults.load;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import vn.thidua.local.sample.SampleUnit;

/**
 * The part of the sample organisation that takes part.
 *
 * @param districts each appraises what its communes submit
 */
public record Organisation(SampleUnit province, List<SampleUnit> districts, List<SampleUnit> communes) {

	public static Organisation with(int districtCount) {
		var units = SampleUnit.all();
		var districts = units.stream().filter((unit) -> unit.isAt("DISTRICT")).limit(districtCount).toList();
		var codes = districts.stream().map(SampleUnit::code).toList();
		var communes = units.stream()
			.filter((unit) -> unit.isAt("COMMUNE") && codes.contains(unit.parentCode()))
			.toList();
		return new Organisation(units.getFirst(), districts, communes);
	}

	/** Each after the one above it. */
	public List<SampleUnit> units() {
		return Stream.of(List.of(this.province), this.districts, this.communes).flatMap(List::stream).toList();
	}

	public SampleUnit unit(UUID id) {
		return units().stream().filter((unit) -> unit.id().equals(id)).findFirst().orElseThrow();
	}

	public SampleUnit above(SampleUnit commune) {
		return this.districts.stream()
			.filter((district) -> district.code().equals(commune.parentCode()))
			.findFirst()
			.orElseThrow();
	}

	SampleUnit nominating(int number) {
		return this.communes.get(number % this.communes.size());
	}

}
