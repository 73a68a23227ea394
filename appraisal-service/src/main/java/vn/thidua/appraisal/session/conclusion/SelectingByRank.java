package vn.thidua.appraisal.session.conclusion;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.DigestUtils;

import vn.thidua.appraisal.round.Rounds;
import vn.thidua.appraisal.round.TierRules;
import vn.thidua.appraisal.session.ActResult;
import vn.thidua.appraisal.session.Outcome;
import vn.thidua.appraisal.session.Phase;
import vn.thidua.appraisal.session.ReasonCode;
import vn.thidua.appraisal.session.Seat;
import vn.thidua.appraisal.session.Seats;
import vn.thidua.appraisal.session.ranking.RankedDossier;
import vn.thidua.appraisal.session.ranking.Ranking;
import vn.thidua.appraisal.session.scoring.Blindness;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.security.Caller;

/**
 * Sends the first of the ranking on, in one act that was shown with count and names
 * before. Source: A3.
 */
@Service
class SelectingByRank {

	private final Seats seats;

	private final Ranking ranking;

	private final Blindness blindness;

	private final Rounds rounds;

	private final ConcludingSessions concluding;

	SelectingByRank(Seats seats, Ranking ranking, Blindness blindness, Rounds rounds, ConcludingSessions concluding) {
		this.seats = seats;
		this.ranking = ranking;
		this.blindness = blindness;
		this.rounds = rounds;
		this.concluding = concluding;
	}

	ActResult<Selection> preview(UUID sessionId, int count, Collection<UUID> except, Caller caller) {
		return select(this.seats.find(sessionId, caller).orElse(null), count, Set.copyOf(except), caller);
	}

	@Transactional
	public ActResult<ConclusionResult> conclude(UUID sessionId, SelectByRank command, @Nullable String confirmed,
			Caller caller) {
		var except = new ArrayList<UUID>();
		command.outcomes().forEach((finding) -> except.add(finding.nominationId()));
		var seat = this.seats.findForAct(sessionId, caller).orElse(null);
		return switch (select(seat, command.count(), Set.copyOf(except), caller)) {
			case ActResult.Done<Selection>(var selection) ->
				(confirmed == null || !confirmed.replace("\"", "").equals(selection.digest()))
						? new ActResult.Outdated<>(confirmed != null) : new ActResult.Done<>(this.concluding
							.conclude(sessionId, new ConcludeSession(findings(selection, command)), caller));
			case ActResult.NotFound<Selection>() -> new ActResult.NotFound<>();
			case ActResult.NotHers<Selection>(var violation) -> new ActResult.NotHers<>(violation);
			case ActResult.NotNow<Selection>(var violation) -> new ActResult.NotNow<>(violation);
			case ActResult.Outdated<Selection>(boolean named) -> new ActResult.Outdated<>(named);
			case ActResult.Refused<Selection>(var violations) -> new ActResult.Refused<>(violations);
		};
	}

	private ActResult<Selection> select(@Nullable Seat seat, int count, Set<UUID> except, Caller caller) {
		if (seat == null) {
			return new ActResult.NotFound<>();
		}
		if (!seat.leads() || seat.recusedFromWaiting()) {
			return new ActResult.NotHers<>(Violation.of(seat.leads() ? "RECUSED_FROM_DOSSIER" : "NOT_LEADING_PANEL"));
		}
		var notNow = notNow(seat, caller);
		if (notNow != null) {
			return new ActResult.NotNow<>(notNow);
		}
		var ranked = this.ranking.of(seat, caller.subject(), 0, Integer.MAX_VALUE)
			.stream()
			.filter((dossier) -> !except.contains(dossier.nominationId()))
			.toList();
		if (count > ranked.size()) {
			return ActResult.refused(Violation.at("count", "FEWER_RANKED", ranked.size()));
		}
		if (count > 0 && count < ranked.size() && ranked.get(count - 1).rank() == ranked.get(count).rank()) {
			return new ActResult.NotNow<>(Violation.of("TIE_AT_THE_CUT", ranked.get(count).rank()));
		}
		return new ActResult.Done<>(selection(seat, ranked, count));
	}

	private @Nullable Violation notNow(Seat seat, Caller caller) {
		return (seat.phase() != Phase.SCORING) ? Violation.of("NO_SITTING_OPEN")
				: this.blindness.of(seat, null, caller).orElse(null);
	}

	private Selection selection(Seat seat, List<RankedDossier> ranked, int count) {
		var rules = this.rounds.findRules(seat.roundId(), seat.unitLevel(), seat.sessionId());
		var outcome = rules.map(TierRules::deciding).orElse(false) ? Outcome.PROPOSED : Outcome.FORWARDED;
		var selected = ranked.stream()
			.limit(count)
			.map((dossier) -> new Selection.Selected(dossier.rank(), dossier.nominationId(), dossier.nomineeName()))
			.toList();
		var others = ranked.stream().skip(count).map(RankedDossier::nominationId).toList();
		var all = "%d %s %s %s".formatted(seat.revision(), outcome, selected, others);
		return new Selection(outcome, count, selected, others,
				DigestUtils.md5DigestAsHex(all.getBytes(StandardCharsets.UTF_8)));
	}

	private static List<Finding> findings(Selection selection, SelectByRank command) {
		var findings = new ArrayList<>(command.outcomes());
		selection.selected()
			.forEach((one) -> findings
				.add(new Finding(one.nominationId(), selection.outcome(), ReasonCode.RANKED_WITHIN_QUOTA, null)));
		selection.notSelected()
			.forEach((one) -> findings
				.add(new Finding(one, Outcome.NOT_SELECTED, ReasonCode.RANKED_BELOW_QUOTA, command.reason())));
		return findings;
	}

}
