package vn.thidua.appraisal.session.discussion;

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
import vn.thidua.platform.api.Answers;
import vn.thidua.platform.paging.PageQuery;
import vn.thidua.platform.security.Caller;
import vn.thidua.platform.security.Roles;

@RestController
@RequestMapping("/api/v1/sessions/{sessionId}/dossiers/{nominationId}/remarks")
class RemarksController {

	private final Discussing discussing;

	private final ActAnswers answers;

	RemarksController(Discussing discussing, ActAnswers answers) {
		this.discussing = discussing;
		this.answers = answers;
	}

	/** What members said of a dossier, in order, for those who handed in their scores. */
	@GetMapping
	@Answers(pageOf = RemarkView.class, refusals = 409)
	@PreAuthorize(Roles.ANY)
	ResponseEntity<?> list(@PathVariable UUID sessionId, @PathVariable UUID nominationId, @Valid PageQuery query,
			Caller caller) {
		return this.answers.answer(this.discussing.page(sessionId, nominationId, query, caller), ResponseEntity::ok);
	}

	/** The caller says something of a dossier that she has scored. */
	@PostMapping
	@Answers(status = 201, type = RemarkMade.class)
	@PreAuthorize(Roles.APPRAISER)
	ResponseEntity<?> make(@PathVariable UUID sessionId, @PathVariable UUID nominationId,
			@Valid @RequestBody MakeRemark remark, Caller caller) {
		return this.answers.answer(this.discussing.make(sessionId, nominationId, remark, caller),
				(id) -> ResponseEntity.status(HttpStatus.CREATED).body(new RemarkMade(id)));
	}

	/**
	 * A remark that was made.
	 *
	 * @param remarkId its identity
	 */
	record RemarkMade(UUID remarkId) {
	}

}
