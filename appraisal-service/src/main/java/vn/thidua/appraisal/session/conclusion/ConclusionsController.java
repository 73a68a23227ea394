package vn.thidua.appraisal.session.conclusion;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.thidua.appraisal.session.ActAnswers;
import vn.thidua.platform.api.Answers;
import vn.thidua.platform.security.Caller;
import vn.thidua.platform.security.Roles;

@RestController
@RequestMapping("/api/v1/sessions/{sessionId}")
class ConclusionsController {

	private final ConcludingSessions concludingSessions;

	private final SelectingByRank selecting;

	private final ConclusionAnswers answers;

	private final ActAnswers acts;

	ConclusionsController(ConcludingSessions concludingSessions, SelectingByRank selecting, ConclusionAnswers answers,
			ActAnswers acts) {
		this.concludingSessions = concludingSessions;
		this.selecting = selecting;
		this.answers = answers;
		this.acts = acts;
	}

	/**
	 * Concludes on everything that waits, in one act: entered by an appraiser of the
	 * session's unit, or, where there is a panel, by whoever leads it.
	 */
	@PostMapping("/conclusions")
	@Answers(status = 201, type = ConclusionView.class)
	@PreAuthorize(Roles.APPRAISER)
	ResponseEntity<?> conclude(@PathVariable UUID sessionId, @Valid @RequestBody ConcludeSession command,
			Caller caller) {
		return this.answers.answer(this.concludingSessions.conclude(sessionId, command, caller));
	}

	/**
	 * Shows what sending on the first of the ranking would do: how many and who. Its ETag
	 * confirms it.
	 */
	@GetMapping("/selection")
	@Answers(type = Selection.class, tagged = true, refusals = { 409, 422 })
	@PreAuthorize(Roles.APPRAISER)
	ResponseEntity<?> preview(@PathVariable UUID sessionId, @RequestParam @Min(0) @Max(5000) int count,
			@RequestParam(defaultValue = "") @Size(max = 200) List<@NotNull UUID> except, Caller caller) {
		return this.acts.answer(this.selecting.preview(sessionId, count, except, caller),
				(selection) -> ResponseEntity.ok().eTag("\"" + selection.digest() + "\"").body(selection));
	}

	/**
	 * Concludes by the ranking: the first so many go on, the others don't, save those
	 * given an outcome of their own. If-Match names the preview that is confirmed.
	 */
	@PostMapping("/selections")
	@Answers(status = 201, type = ConclusionView.class)
	@PreAuthorize(Roles.APPRAISER)
	ResponseEntity<?> select(@PathVariable UUID sessionId, @Valid @RequestBody SelectByRank selection,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch, Caller caller) {
		return this.acts.answer(this.selecting.conclude(sessionId, selection, ifMatch, caller), this.answers::answer);
	}

}
