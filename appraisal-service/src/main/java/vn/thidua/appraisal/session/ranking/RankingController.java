package vn.thidua.appraisal.session.ranking;

import java.util.UUID;

import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.thidua.appraisal.session.ActAnswers;
import vn.thidua.appraisal.session.ActResult;
import vn.thidua.appraisal.session.Seats;
import vn.thidua.appraisal.session.scoring.Blindness;
import vn.thidua.platform.api.Answers;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageQuery;
import vn.thidua.platform.security.Caller;
import vn.thidua.platform.security.Roles;

@RestController
@RequestMapping("/api/v1/sessions/{sessionId}")
class RankingController {

	private final Seats seats;

	private final Ranking ranking;

	private final Blindness blindness;

	private final BreakingTies breakingTies;

	private final ActAnswers answers;

	RankingController(Seats seats, Ranking ranking, Blindness blindness, BreakingTies breakingTies,
			ActAnswers answers) {
		this.seats = seats;
		this.ranking = ranking;
		this.blindness = blindness;
		this.breakingTies = breakingTies;
		this.answers = answers;
	}

	/**
	 * The dossiers from the best on, with mean, spread and the mean without severity side
	 * by side; for members who handed in all their scores. Who is recused from a dossier
	 * is given an order without it.
	 */
	@GetMapping("/ranking")
	@Answers(pageOf = RankedDossier.class, refusals = 409)
	@PreAuthorize(Roles.ANY)
	ResponseEntity<?> get(@PathVariable UUID sessionId, @Valid PageQuery query, Caller caller) {
		return this.answers.answer(ranked(sessionId, query, caller), ResponseEntity::ok);
	}

	private ActResult<Page<RankedDossier>> ranked(UUID sessionId, PageQuery query, Caller caller) {
		var seat = this.seats.find(sessionId, caller).orElse(null);
		if (seat == null) {
			return new ActResult.NotFound<>();
		}
		var blind = this.blindness.of(seat, null, caller).orElse(null);
		if (blind != null) {
			return (seat.memberId() == null) ? new ActResult.NotHers<>(blind) : new ActResult.NotNow<>(blind);
		}
		return new ActResult.Done<>(Page.of(this.ranking.of(seat, caller.subject(), query.offset(), query.limit()),
				query, this.ranking.count(seat, caller.subject())));
	}

	/** Records in which order equals stand, as it was drawn by lot or voted. */
	@PostMapping("/tie-breaks")
	@Answers(status = 201, type = TieBroken.class)
	@PreAuthorize(Roles.APPRAISER)
	ResponseEntity<?> breakTie(@PathVariable UUID sessionId, @Valid @RequestBody BreakTie tie, Caller caller) {
		return this.answers.answer(this.breakingTies.breakTie(sessionId, tie, caller),
				(id) -> ResponseEntity.status(HttpStatus.CREATED).body(new TieBroken(id)));
	}

	/**
	 * A tie that was broken.
	 *
	 * @param tieBreakId identity of the act
	 */
	record TieBroken(UUID tieBreakId) {
	}

}
