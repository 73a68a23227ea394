package vn.thidua.nomination.programme;

import java.time.Clock;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.thidua.platform.audit.AuditTrail;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.security.Caller;

/** Adds a version of a programme's rules. Rounds already open keep theirs. */
@Service
class AddingProgrammeVersions {

	private final Programmes programmes;

	private final AuditTrail audit;

	private final Clock clock;

	AddingProgrammeVersions(Programmes programmes, AuditTrail audit, Clock clock) {
		this.programmes = programmes;
		this.audit = audit;
		this.clock = clock;
	}

	@Transactional
	Result add(String programme, AddProgrammeVersion proposed, Caller caller) {
		var result = check(programme, proposed, caller);
		if (result instanceof Accepted(var version, var _)) {
			this.programmes.add(version, caller.unitId(), this.clock.instant());
			this.audit.record(caller, "AddProgrammeVersion", "programme", programme + " " + version.version(), null,
					version);
		}
		return result;
	}

	/** What {@code add} would answer. */
	@Transactional
	Result check(String programme, AddProgrammeVersion proposed, Caller caller) {
		var owner = this.programmes.lockOwner(programme).orElse(caller.unitId());
		if (!owner.equals(caller.unitId())) {
			return new Refused(List.of(Violation.of("PROGRAMME_OF_ANOTHER_UNIT")));
		}
		int next = this.programmes.nextVersion(programme);
		var newest = this.programmes.find(programme, next - 1).orElse(null);
		var violations = ProgrammeCheck.violations(proposed, newest, this.programmes.levels());
		if (!violations.isEmpty()) {
			return new Refused(violations);
		}
		return new Accepted(new ProgrammeVersion(programme, next, proposed.name(), proposed.legalBasis(),
				proposed.validFrom(), proposed.validTo(), proposed.rules()), newest);
	}

	sealed interface Result {

	}

	/**
	 * The rules make sense.
	 *
	 * @param version the version they are
	 * @param newest the version before it, if there is one
	 */
	record Accepted(ProgrammeVersion version, @Nullable ProgrammeVersion newest) implements Result {
	}

	record Refused(List<Violation> violations) implements Result {
	}

}
