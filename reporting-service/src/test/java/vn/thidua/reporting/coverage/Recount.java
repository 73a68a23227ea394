package vn.thidua.reporting.coverage;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.thidua.contracts.appraisal.NominationAppraisedV1;
import vn.thidua.contracts.appraisal.Outcome;
import vn.thidua.contracts.award.NominationAwardedV1;
import vn.thidua.contracts.nomination.NominationSubmittedV1;
import vn.thidua.contracts.nomination.NominationWithdrawnV1;
import vn.thidua.reporting.Poll.Told;

/**
 * The figures counted from the events themselves, one by one. Of whose unit an appraisal
 * is, its submission tells.
 */
final class Recount {

	private final Map<UUID, NominationSubmittedV1> submitted = new HashMap<>();

	private final Set<UUID> withdrawn = new HashSet<>();

	/** By nomination and step, the newest. */
	private final Map<UUID, TreeMap<Integer, Told<?>>> findings = new HashMap<>();

	private final Map<UUID, Set<UUID>> awardedByUnit = new HashMap<>();

	private Recount(List<Told<?>> arrived) {
		arrived.forEach(this::remember);
	}

	/** A line for each unit, and for each of its tiers on which something counts. */
	static List<String> of(List<Told<?>> arrived) {
		var recount = new Recount(arrived);
		return Stream
			.concat(recount.submitted.values().stream().map(NominationSubmittedV1::nominatingUnitId),
					recount.awardedByUnit.keySet().stream())
			.distinct()
			.flatMap(recount::linesOf)
			.sorted()
			.toList();
	}

	private void remember(Told<?> event) {
		switch (event.body()) {
			case NominationSubmittedV1 submission -> this.submitted.put(event.key(), submission);
			case NominationAppraisedV1 appraised -> this.findings.computeIfAbsent(event.key(), (_) -> new TreeMap<>())
				.merge(appraised.step(), event, BinaryOperator.maxBy(Comparator.comparingLong(Told::version)));
			case NominationAwardedV1 award ->
				this.awardedByUnit.computeIfAbsent(award.nominatingUnitId(), (_) -> new HashSet<>()).add(event.key());
			case NominationWithdrawnV1 withdrawal -> this.withdrawn.add(withdrawal.nominationId());
			default -> throw new IllegalArgumentException(String.valueOf(event));
		}
	}

	private Stream<String> linesOf(UUID unit) {
		var own = this.submitted.values().stream().filter((one) -> unit.equals(one.nominatingUnitId())).toList();
		var received = own.stream().filter((one) -> !this.withdrawn.contains(one.nominationId())).toList();
		var figures = "%s %d %d %d %d %d".formatted(unit, received.size(),
				count(received, NominationSubmittedV1::onTime), count(received, (one) -> !one.onTime()),
				count(received, this::isProposed), this.awardedByUnit.getOrDefault(unit, Set.of()).size());
		return Stream.concat(Stream.of(figures), tiersOf(own).map((tier) -> unit + " " + tier));
	}

	private boolean isProposed(NominationSubmittedV1 nomination) {
		var findings = this.findings.get(nomination.nominationId());
		return findings != null && appraisal(findings.lastEntry().getValue()).outcome() == Outcome.PROPOSED;
	}

	private Stream<String> tiersOf(Collection<NominationSubmittedV1> own) {
		var byTier = own.stream()
			.flatMap((one) -> this.findings.getOrDefault(one.nominationId(), new TreeMap<>()).values().stream())
			.map(Recount::appraisal)
			.filter((appraisal) -> appraisal.outcome() != Outcome.RETURNED)
			.collect(Collectors.groupingBy((one) -> "step %d by %s".formatted(one.step(), one.appraisedByUnitId())));
		return byTier.entrySet()
			.stream()
			.map((tier) -> "%s: %d %d".formatted(tier.getKey(), tier.getValue().size(),
					count(tier.getValue(), (one) -> one.outcome() == Outcome.FORWARDED)));
	}

	private static NominationAppraisedV1 appraisal(Told<?> event) {
		return (NominationAppraisedV1) event.body();
	}

	private static <T> long count(Collection<T> all, Predicate<T> which) {
		return all.stream().filter(which).count();
	}

}
