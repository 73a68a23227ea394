package vn.thidua.appraisal.decision.revocation;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.thidua.appraisal.session.NominationRevisions;
import vn.thidua.appraisal.session.ProposedNominations;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.security.Caller;
import vn.thidua.platform.time.Vietnam;

/**
 * Revokes awards of an earlier decision by a new one of the same authority. Source: A6.
 */
@Service
class RevokingAwards {

	private final NominationRevisions revisions;

	private final ProposedNominations proposed;

	private final Revocations revocations;

	private final EnteringRevocations entering;

	private final Clock clock;

	RevokingAwards(NominationRevisions revisions, ProposedNominations proposed, Revocations revocations,
			EnteringRevocations entering, Clock clock) {
		this.revisions = revisions;
		this.proposed = proposed;
		this.revocations = revocations;
		this.entering = entering;
		this.clock = clock;
	}

	@Transactional
	public Result revoke(UUID decisionId, RevokeAwards command, Caller caller) {
		var decision = this.revocations.find(decisionId, caller.unitId()).orElse(null);
		if (decision == null) {
			return new Result.NotFound();
		}
		if (!decision.authorityUnitId().equals(caller.unitId())) {
			return new Result.OfAnotherAuthority();
		}
		// From here on nobody else can revoke or award the same nominations.
		var nominationIds = this.revocations.nominationsOf(command);
		this.revisions.lock(nominationIds);
		var awards = this.revocations.awardsOf(decisionId)
			.stream()
			.collect(Collectors.toMap(RevocableAward::awardId, (award) -> award));
		var violations = RevocationPolicy.violations(command, decision, Vietnam.today(this.clock), awards,
				this.proposed.recusedAmong(nominationIds, caller.subject()));
		if (!violations.isEmpty()) {
			return new Result.Refused(violations);
		}
		var revoked = command.awardIds().stream().map((id) -> Objects.requireNonNull(awards.get(id))).toList();
		return new Result.Revoked(this.entering.enter(command, decision, revoked, caller));
	}

	/** What became of a {@link RevokeAwards}. */
	sealed interface Result {

		record Revoked(Revocation revocation) implements Result {
		}

		record Refused(List<Violation> violations) implements Result {
		}

		/** She sees the decision, but only who decided revokes. */
		record OfAnotherAuthority() implements Result {
		}

		record NotFound() implements Result {
		}

	}

}
