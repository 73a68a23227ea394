package vn.thidua.appraisal.session.panel;

import java.util.UUID;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.thidua.appraisal.session.ActAnswers;
import vn.thidua.appraisal.session.Seat;
import vn.thidua.appraisal.session.Seats;
import vn.thidua.platform.api.Answers;
import vn.thidua.platform.problem.Problems;
import vn.thidua.platform.request.RevisionTag;
import vn.thidua.platform.security.Caller;
import vn.thidua.platform.security.Roles;

@RestController
@RequestMapping("/api/v1/sessions/{sessionId}")
class PanelsController {

	private final FormingPanels formingPanels;

	private final OpeningSittings openingSittings;

	private final Panels panels;

	private final Seats seats;

	private final ActAnswers answers;

	private final Problems problems;

	PanelsController(FormingPanels formingPanels, OpeningSittings openingSittings, Panels panels, Seats seats,
			ActAnswers answers, Problems problems) {
		this.formingPanels = formingPanels;
		this.openingSittings = openingSittings;
		this.panels = panels;
		this.seats = seats;
		this.answers = answers;
		this.problems = problems;
	}

	/** Who judges in the session, and who has handed in scores. */
	@GetMapping("/panel")
	@Answers(type = PanelView.class, tagged = true)
	@PreAuthorize(Roles.ANY)
	ResponseEntity<?> get(@PathVariable UUID sessionId, Caller caller) {
		return this.seats.find(sessionId, caller)
			.<ResponseEntity<?>>map((seat) -> shown(seat, caller))
			.orElseGet(this.problems::notFound);
	}

	/**
	 * Forms the panel of the caller's own unit's session, whole, in the place of the one
	 * before. Conflicts of interest are derived at once.
	 */
	@PutMapping("/panel")
	@Answers(type = PanelView.class, tagged = true)
	@PreAuthorize("hasAnyRole('unit-leader', 'office', 'standing-committee', 'admin')")
	ResponseEntity<?> form(@PathVariable UUID sessionId, @Valid @RequestBody FormPanel panel,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch, Caller caller) {
		return this.answers.answer(this.formingPanels.form(sessionId, panel, RevisionTag.revision(ifMatch), caller),
				(seat) -> shown(seat, caller));
	}

	/** Opens a sitting: members score what waits from now on. */
	@PostMapping("/sittings")
	@Answers(status = 201, type = SittingOpened.class, tagged = true)
	@PreAuthorize(Roles.APPRAISER)
	ResponseEntity<?> open(@PathVariable UUID sessionId, @Valid @RequestBody OpenSitting sitting,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch, Caller caller) {
		return this.answers.answer(this.openingSittings.open(sessionId, sitting, RevisionTag.revision(ifMatch), caller),
				(seat) -> ResponseEntity.status(HttpStatus.CREATED)
					.eTag(RevisionTag.of(seat.revision()))
					.body(new SittingOpened(seat.sitting())));
	}

	private ResponseEntity<?> shown(Seat seat, Caller caller) {
		return ResponseEntity.ok().eTag(RevisionTag.of(seat.revision())).body(this.panels.view(seat, caller.subject()));
	}

	/**
	 * A sitting that was opened.
	 *
	 * @param sitting the session's sittings so far
	 */
	record SittingOpened(int sitting) {
	}

}
