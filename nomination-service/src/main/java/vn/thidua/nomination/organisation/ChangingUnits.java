package vn.thidua.nomination.organisation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.thidua.platform.audit.AuditTrail;
import vn.thidua.platform.organisation.UnitDirectory;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.security.Caller;

/**
 * Creates a unit or gives it a new version. Saying again what already holds changes
 * nothing.
 */
@Service
class ChangingUnits {

	private final Units units;

	private final UnitDirectory directory;

	private final RecordingUnits recording;

	private final AuditTrail audit;

	ChangingUnits(Units units, UnitDirectory directory, RecordingUnits recording, AuditTrail audit) {
		this.units = units;
		this.directory = directory;
		this.recording = recording;
		this.audit = audit;
	}

	@Transactional
	public UnitChangeResult change(UUID unitId, ChangeUnit change, @Nullable Long basedOn, Caller caller) {
		this.units.lockTree();
		var current = this.units.findForChange(unitId).orElse(null);
		if (!isInScope(unitId, change, current, caller)) {
			return new UnitChangeResult.OutsideScope();
		}
		if (current != null && current.saysTheSameAs(change)) {
			return new UnitChangeResult.Unchanged(current);
		}
		if (current != null && (basedOn == null || basedOn != current.revision())) {
			return new UnitChangeResult.Outdated(basedOn != null);
		}
		var violations = violations(unitId, change, current);
		if (!violations.isEmpty()) {
			return new UnitChangeResult.Refused(violations);
		}
		var version = (current == null) ? UnitVersion.first(unitId, change) : current.next(change);
		this.recording.record(version);
		this.audit.record(caller, "ChangeUnit", "unit", unitId, current, version);
		return (current == null) ? new UnitChangeResult.Created(version) : new UnitChangeResult.Changed(version);
	}

	/**
	 * An administrator founds the tree with her own unit and changes only what lies below
	 * it.
	 */
	private boolean isInScope(UUID unitId, ChangeUnit change, @Nullable UnitVersion current, Caller caller) {
		if (change.parentId() == null) {
			return unitId.equals(caller.unitId()) && (current != null || this.units.isEmpty());
		}
		return (current == null || this.directory.isWithin(unitId, caller.unitId()))
				&& this.directory.isWithin(change.parentId(), caller.unitId());
	}

	private List<Violation> violations(UUID unitId, ChangeUnit change, @Nullable UnitVersion current) {
		if (current != null && current.dissolved()) {
			return List.of(Violation.of("UNIT_IS_DISSOLVED", current.name(), current.validFrom()));
		}
		Optional<Integer> depth = this.units.depthOf(change.level());
		if (depth.isEmpty()) {
			return List.of(Violation.at("level", "LEVEL_UNKNOWN", change.level()));
		}
		if (current != null && change.validFrom().isBefore(current.validFrom())) {
			return List.of(Violation.at("validFrom", "VALID_FROM_IN_PAST", current.validFrom()));
		}
		if (change.parentId() == null) {
			return List.of();
		}
		var parent = this.directory.find(change.parentId()).filter((unit) -> !unit.isDissolved());
		if (parent.isEmpty() || this.directory.isWithin(change.parentId(), unitId)) {
			return List.of(Violation.at("parentId", "PARENT_UNKNOWN"));
		}
		boolean above = this.units.depthOf(parent.get().level())
			.filter((parentDepth) -> parentDepth < depth.get())
			.isPresent();
		return above ? List.of()
				: List.of(Violation.at("parentId", "PARENT_NOT_ABOVE", parent.get().level(), change.level()));
	}

}
