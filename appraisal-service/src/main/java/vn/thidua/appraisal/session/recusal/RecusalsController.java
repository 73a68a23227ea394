package vn.thidua.appraisal.session.recusal;

import java.util.UUID;

import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.thidua.appraisal.session.ActAnswers;
import vn.thidua.appraisal.session.Seats;
import vn.thidua.platform.api.Answers;
import vn.thidua.platform.paging.PageQuery;
import vn.thidua.platform.problem.Problems;
import vn.thidua.platform.security.Caller;
import vn.thidua.platform.security.Roles;

@RestController
@RequestMapping("/api/v1/sessions/{sessionId}/recusals")
class RecusalsController {

	private final DeclaringRecusals declaringRecusals;

	private final Recusals recusals;

	private final Seats seats;

	private final ActAnswers answers;

	private final Problems problems;

	RecusalsController(DeclaringRecusals declaringRecusals, Recusals recusals, Seats seats, ActAnswers answers,
			Problems problems) {
		this.declaringRecusals = declaringRecusals;
		this.recusals = recusals;
		this.seats = seats;
		this.answers = answers;
		this.problems = problems;
	}

	/** Who is recused from what, save from dossiers that the caller is recused from. */
	@GetMapping
	@Answers(pageOf = RecusalView.class)
	@PreAuthorize("hasAnyRole('appraiser', 'office', 'standing-committee', 'inspector', 'admin')")
	ResponseEntity<?> list(@PathVariable UUID sessionId, @Valid PageQuery query, Caller caller) {
		return this.seats.find(sessionId, caller)
			.<ResponseEntity<?>>map((seat) -> ResponseEntity.ok(this.recusals.page(sessionId, caller.subject(), query)))
			.orElseGet(this.problems::notFound);
	}

	/**
	 * The caller recuses herself from a dossier, or, leading the panel, records it of
	 * another member. It stands, and from then on she sees nothing of the dossier.
	 */
	@PostMapping
	@Answers(status = 204)
	@PreAuthorize(Roles.APPRAISER)
	ResponseEntity<?> declare(@PathVariable UUID sessionId, @Valid @RequestBody DeclareRecusal recusal, Caller caller) {
		return this.answers.answer(this.declaringRecusals.declare(sessionId, recusal, caller),
				(declared) -> ResponseEntity.noContent().build());
	}

}
