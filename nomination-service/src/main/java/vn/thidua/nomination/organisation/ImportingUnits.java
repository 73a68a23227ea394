package vn.thidua.nomination.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.thidua.platform.audit.AuditTrail;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.security.Caller;

/** Takes a tree of units from a file, all or nothing. Units already there stay. */
@Service
class ImportingUnits {

	private final Units units;

	private final RecordingUnits recording;

	private final UnitRowsCheck check;

	private final AuditTrail audit;

	ImportingUnits(Units units, RecordingUnits recording, UnitRowsCheck check, AuditTrail audit) {
		this.units = units;
		this.recording = recording;
		this.check = check;
		this.audit = audit;
	}

	@Transactional
	public Result importTree(List<CsvTable.Line> lines, LocalDate validFrom, String legalBasis, Caller caller) {
		this.units.lockTree();
		var present = this.units.below(caller.unitId());
		if (present.isEmpty() && !this.units.isEmpty()) {
			return new OutsideScope();
		}
		var tree = UnitTree.of(caller.unitId(), present, this.units.depths(), Set.of());
		return switch (this.check.check(lines, tree, validFrom, legalBasis)) {
			case UnitRowsCheck.Wrong(var violations) -> new Refused(violations);
			case UnitRowsCheck.Right(var created) -> {
				this.recording.record(created, Map.of());
				created.forEach((unit) -> this.audit.record(caller, "ChangeUnit", "unit", unit.unitId(), null, unit));
				yield new Imported(created, lines.size() - created.size());
			}
		};
	}

	sealed interface Result {

	}

	/**
	 * It is done.
	 *
	 * @param created the new units
	 * @param unchanged how many lines told of units already there
	 */
	record Imported(List<UnitVersion> created, int unchanged) implements Result {
	}

	record OutsideScope() implements Result {
	}

	record Refused(List<Violation> violations) implements Result {
	}

}
