package vn.thidua.nomination.programme;

import java.time.Clock;
import java.util.List;

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
		var violations = ProgrammeCheck.violations(proposed, this.programmes.levels());
		if (!violations.isEmpty()) {
			return new Refused(violations);
		}
		var owner = this.programmes.lockOwner(programme).orElse(caller.unitId());
		if (!owner.equals(caller.unitId())) {
			return new Refused(List.of(Violation.of("PROGRAMME_OF_ANOTHER_UNIT")));
		}
		var version = new ProgrammeVersion(programme, this.programmes.nextVersion(programme), proposed.name(),
				proposed.legalBasis(), proposed.validFrom(), proposed.validTo(), proposed.rules());
		this.programmes.add(version, owner, this.clock.instant());
		this.audit.record(caller, "AddProgrammeVersion", "programme", programme + " " + version.version(), null,
				version);
		return new Added(version);
	}

	sealed interface Result {

	}

	record Added(ProgrammeVersion version) implements Result {
	}

	record Refused(List<Violation> violations) implements Result {
	}

}
