package vn.thidua.nomination.organisation;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.thidua.platform.organisation.Unit;

/**
 * A unit's name and place from a date on.
 *
 * @param unitId its identity
 * @param revision grows with each version
 * @param code its code
 * @param name its name
 * @param level code of its level
 * @param parentId the unit above; of a dissolved one the successor that took over
 * @param email its official mailbox
 * @param validFrom first day
 * @param legalBasis the document it rests on
 * @param foundedOn first day of the unit, where a reorganisation founded it
 * @param dissolved whether it is no more from that day on
 */
public record UnitVersion(UUID unitId, long revision, String code, String name, String level, @Nullable UUID parentId,
		@Nullable String email, LocalDate validFrom, String legalBasis, @Nullable LocalDate foundedOn,
		boolean dissolved) {

	static UnitVersion first(UUID unitId, ChangeUnit change) {
		return new UnitVersion(unitId, 1, change.code(), change.name(), change.level(), change.parentId(),
				change.email(), change.validFrom(), change.legalBasis(), null, false);
	}

	public static UnitVersion founded(UnitState state, LocalDate on, String legalBasis) {
		return new UnitVersion(state.unitId(), 1, state.code(), state.name(), state.level(), state.parentId(),
				state.email(), on, legalBasis, on, false);
	}

	UnitVersion next(ChangeUnit change) {
		return new UnitVersion(this.unitId, this.revision + 1, change.code(), change.name(), change.level(),
				change.parentId(), change.email(), change.validFrom(), change.legalBasis(), this.foundedOn, false);
	}

	public UnitVersion next(UnitState state, LocalDate on, String basis) {
		return new UnitVersion(this.unitId, this.revision + 1, state.code(), state.name(), state.level(),
				state.parentId(), state.email(), on, basis, this.foundedOn, false);
	}

	public UnitVersion dissolvedInto(UUID successorId, LocalDate on, String basis) {
		return new UnitVersion(this.unitId, this.revision + 1, this.code, this.name, this.level, successorId,
				this.email, on, basis, this.foundedOn, true);
	}

	boolean saysTheSameAs(ChangeUnit change) {
		return equals(new UnitVersion(this.unitId, this.revision, change.code(), change.name(), change.level(),
				change.parentId(), change.email(), change.validFrom(), change.legalBasis(), this.foundedOn, false));
	}

	public UnitState state() {
		return new UnitState(this.unitId, this.code, this.name, this.level, this.parentId, this.email);
	}

	Unit unit() {
		return new Unit(this.unitId, this.revision, this.code, this.name, this.level, this.parentId, this.email,
				this.validFrom, this.foundedOn, this.dissolved ? this.validFrom : null);
	}

}
