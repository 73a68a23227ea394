package vn.thidua.nomination.submission.bulk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import org.springframework.stereotype.Component;

import vn.thidua.nomination.eligibility.QuotaPolicy;
import vn.thidua.nomination.eligibility.QuotaShare;
import vn.thidua.nomination.eligibility.SubmissionGrounds;
import vn.thidua.nomination.eligibility.SubmissionPolicies;
import vn.thidua.nomination.nominee.DescribingManyNominees;
import vn.thidua.nomination.nominee.NomineeOfUnit;
import vn.thidua.nomination.submission.bulk.BulkSubmission.Finding;
import vn.thidua.platform.problem.Violation;

/**
 * Whether each of many nominations could be submitted, as the policies of a single one
 * have it, and besides each other.
 */
@Component
class BulkSubmissionCheck {

	private final DescribingManyNominees nominees;

	private final ManyNominations nominations;

	private final Validator validator;

	BulkSubmissionCheck(DescribingManyNominees nominees, ManyNominations nominations, Validator validator) {
		this.nominees = nominees;
		this.nominations = nominations;
		this.validator = validator;
	}

	List<Finding> findings(UUID roundId, List<NominationProposal> proposals,
			Map<UUID, SubmissionGrounds.Result> grounds) {
		List<Finding> findings = new ArrayList<>();
		for (int i = 0; i < proposals.size(); i++) {
			int index = i;
			violations(roundId, proposals.get(i), Objects.requireNonNull(grounds.get(proposals.get(i).unitId())))
				.forEach((violation) -> findings.add(new Finding(index, violation)));
		}
		findings.addAll(exceededQuotas(roundId, proposals, grounds));
		findings.addAll(nominatedAlready(roundId, proposals));
		return findings;
	}

	private List<Violation> violations(UUID roundId, NominationProposal proposal, SubmissionGrounds.Result grounds) {
		return switch (grounds) {
			case SubmissionGrounds.Missing(var violation) -> List.of(violation);
			case SubmissionGrounds.Found found -> {
				var submitted = proposal.forRound(roundId);
				List<Violation> violations = new ArrayList<>();
				this.validator.validate(submitted).forEach((bound) -> violations.add(violation(bound)));
				violations.addAll(SubmissionPolicies.violations(found, submitted));
				yield violations;
			}
		};
	}

	/** The codes under which a single request is refused, too. */
	private static Violation violation(ConstraintViolation<?> bound) {
		String field = bound.getPropertyPath().toString();
		var attributes = bound.getConstraintDescriptor().getAttributes();
		return switch (bound.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName()) {
			case "NotNull", "NotBlank", "NotEmpty" -> Violation.at(field, "FIELD_REQUIRED", field);
			case "Size" -> Violation.at(field, "FIELD_OUT_OF_BOUNDS", field,
					"%s–%s".formatted(attributes.get("min"), attributes.get("max")));
			case "Min", "Max" ->
				Violation.at(field, "FIELD_OUT_OF_BOUNDS", field, String.valueOf(attributes.get("value")));
			default -> Violation.at(field, "FIELD_INVALID", field);
		};
	}

	/** In the order given: the first ones fit, those after them don't. */
	private List<Finding> exceededQuotas(UUID roundId, List<NominationProposal> proposals,
			Map<UUID, SubmissionGrounds.Result> grounds) {
		var shares = limitedShares(grounds.values());
		if (shares.isEmpty()) {
			return List.of();
		}
		Map<QuotaShare, Long> counts = new HashMap<>(this.nominations.countAgainst(roundId, shares));
		List<Finding> findings = new ArrayList<>();
		for (int i = 0; i < proposals.size(); i++) {
			if (grounds.get(proposals.get(i).unitId()) instanceof SubmissionGrounds.Found found
					&& found.quota().limits()) {
				int index = i;
				long before = counts.merge(QuotaShare.of(found), 1L, Long::sum) - 1;
				QuotaPolicy.violation(found.quota(), before)
					.ifPresent((violation) -> findings.add(new Finding(index, violation)));
			}
		}
		return findings;
	}

	static Set<QuotaShare> limitedShares(Collection<SubmissionGrounds.Result> grounds) {
		Set<QuotaShare> shares = new HashSet<>();
		for (var each : grounds) {
			if (each instanceof SubmissionGrounds.Found found && found.quota().limits()) {
				shares.add(QuotaShare.of(found));
			}
		}
		return shares;
	}

	private List<Finding> nominatedAlready(UUID roundId, List<NominationProposal> proposals) {
		var nominees = proposals.stream().map(NominationProposal::nomineeOfUnit).toList();
		var known = this.nominees.known(new HashSet<>(nominees));
		var nominated = this.nominations.nominated(roundId, known.values());
		Set<NomineeOfUnit> seen = new HashSet<>();
		List<Finding> findings = new ArrayList<>();
		for (int i = 0; i < nominees.size(); i++) {
			if (!seen.add(nominees.get(i))) {
				findings.add(new Finding(i, Violation.at("nominee.name", "NOMINEE_REPEATED")));
			}
			else if (nominated.contains(known.get(nominees.get(i)))) {
				findings.add(alreadyNominated(i));
			}
		}
		return findings;
	}

	/** Without her name: what is found is kept and shown for longer than the rows. */
	static Finding alreadyNominated(int index) {
		return new Finding(index, Violation.at("nominee.name", "NOMINEE_IN_ROUND_ALREADY"));
	}

}
