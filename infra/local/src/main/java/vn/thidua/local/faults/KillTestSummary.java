package vn.thidua.local.faults;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import vn.thidua.local.faults.check.Checker;
import vn.thidua.local.faults.check.Finding;

/**
 * What came of a test, as it is written to a file.
 *
 * @param kills processes killed or paused, by kind
 * @param disturbances connections cut, slowed or stalled, by kind
 * @param endedUnasked processes that ended though nobody killed them
 * @param acknowledged submissions that were accepted
 * @param refused submissions that broke a rule and were refused
 * @param lost of the acknowledged, those that are missing anywhere
 * @param duplicated those that are anywhere more than once
 * @param inverted events that came before an earlier one of their key
 * @param intruded what is there though nobody acknowledged it
 * @param miscounted figures of reports that differ from a recount of the topics
 * @param answeredWrongly answers that no client should have got
 * @param differences that the services' own reconciliation found
 * @param inDoubt emails and webhooks that their sender marked as in doubt
 * @param redelivered events, emails and webhooks that came again under the same identity
 * @param slowestRecovery by kind, seconds from the fault until submissions were
 * acknowledged at 95 % of the rate
 * @param slowestThrough by kind, seconds until all ran to its end at that rate, too, and
 * all processes were ready
 * @param recoveredInTime whether each kill met its bar: 5 s for a service, 15 s for Kafka
 * and PostgreSQL
 * @param seconds from the first start until the check was done
 */
record KillTestSummary(boolean passed, long seed, int rate, SortedMap<String, Integer> kills,
		SortedMap<String, Integer> disturbances, int endedUnasked, int acknowledged, int refused, long lost,
		long duplicated, long inverted, long intruded, long miscounted, long answeredWrongly, long parked,
		long outboxBacklog, long differences, long inDoubt, long redelivered, SortedMap<String, Double> slowestRecovery,
		SortedMap<String, Double> slowestThrough, boolean recoveredInTime, double seconds) {

	static KillTestSummary of(KillTestOptions.Chosen options, Blows blows, Verdict verdict, double seconds) {
		var evidence = verdict.evidence();
		return new KillTestSummary(verdict.findings().isEmpty(), options.seed(), options.rate(),
				blows.count(Blows::isKill), blows.count(Predicate.not(Blows::isKill)), blows.endedUnasked(),
				evidence.promises().size(), verdict.refused(), subjects(verdict, Finding.Kind.LOST),
				subjects(verdict, Finding.Kind.DUPLICATED), count(verdict, Finding.Kind.INVERTED),
				subjects(verdict, Finding.Kind.INTRUDED), count(verdict, Finding.Kind.MISCOUNTED),
				count(verdict, Finding.Kind.ANSWERED_WRONGLY), evidence.measured().parked(),
				evidence.measured().backlog(), evidence.measured().differences(), Checker.inDoubt(evidence),
				Checker.redelivered(evidence), slowest(blows, Recovery::rateSeconds),
				slowest(blows, Recovery::throughSeconds), blows.allRecoveredInTime(), Math.round(seconds * 10) / 10.0);
	}

	private static long subjects(Verdict verdict, Finding.Kind kind) {
		return verdict.findings()
			.stream()
			.filter((finding) -> finding.kind() == kind)
			.map(Finding::subject)
			.distinct()
			.count();
	}

	private static long count(Verdict verdict, Finding.Kind kind) {
		return verdict.findings().stream().filter((finding) -> finding.kind() == kind).count();
	}

	private static SortedMap<String, Double> slowest(Blows blows, Function<Recovery, Double> seconds) {
		return blows.recoveries()
			.stream()
			.collect(Collectors.toMap((recovery) -> recovery.fault().kind(), seconds, Math::max, TreeMap::new));
	}

}
