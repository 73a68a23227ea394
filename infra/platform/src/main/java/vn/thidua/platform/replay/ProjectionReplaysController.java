package vn.thidua.platform.replay;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.thidua.eventing.replay.ProjectionReplay;
import vn.thidua.eventing.replay.ReplayProgress;
import vn.thidua.platform.api.Answers;
import vn.thidua.platform.audit.AuditTrail;
import vn.thidua.platform.problem.Problems;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.security.Caller;
import vn.thidua.platform.security.Roles;

/**
 * Has the projections of this service built anew from the topics, while it serves; a
 * service without projections answers 404. Source: X4.
 */
@RestController
@RequestMapping("/api/v1/projection-replay")
@PreAuthorize(Roles.ADMIN)
class ProjectionReplaysController {

	private final ObjectProvider<ProjectionReplay> replay;

	private final AuditTrail audit;

	private final Problems problems;

	ProjectionReplaysController(ObjectProvider<ProjectionReplay> replay, AuditTrail audit, Problems problems) {
		this.replay = replay;
		this.audit = audit;
		this.problems = problems;
	}

	/** Shows how far building anew has come. */
	@GetMapping
	@Answers(type = ReplayProgress.class, refusals = 404)
	ResponseEntity<?> progress() {
		var available = this.replay.getIfAvailable();
		return (available == null) ? this.problems.notFound() : ResponseEntity.ok(available.progress());
	}

	/** Starts building the projections anew. */
	@PostMapping
	@Answers(status = 202, type = ReplayProgress.class, refusals = 404)
	ResponseEntity<?> start(Caller caller) {
		var available = this.replay.getIfAvailable();
		if (available == null) {
			return this.problems.notFound();
		}
		if (!available.start()) {
			return this.problems.respond(HttpStatus.CONFLICT, Violation.of("REPLAY_UNDER_WAY"));
		}
		ReplayProgress begun = available.progress();
		this.audit.record(caller, "ReplayProjections", "projections", "all", null, begun);
		return ResponseEntity.accepted().body(begun);
	}

}
