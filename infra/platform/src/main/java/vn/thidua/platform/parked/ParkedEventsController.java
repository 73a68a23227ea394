package vn.thidua.platform.parked;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.thidua.eventing.inbox.ResolvingParkedEvents;
import vn.thidua.platform.api.Answers;
import vn.thidua.platform.audit.AuditTrail;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageQuery;
import vn.thidua.platform.problem.Problems;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.security.Caller;
import vn.thidua.platform.security.Roles;

/** Source: X4, P5. */
@RestController
@RequestMapping("/api/v1/parked-events")
@PreAuthorize(Roles.ADMIN)
class ParkedEventsController {

	private final ParkedEventViews views;

	private final ResolvingParkedEvents resolving;

	private final AuditTrail audit;

	private final Problems problems;

	ParkedEventsController(ParkedEventViews views, ResolvingParkedEvents resolving, AuditTrail audit,
			Problems problems) {
		this.views = views;
		this.resolving = resolving;
		this.audit = audit;
		this.problems = problems;
	}

	/** Lists events that wait to be replayed or discarded, or those resolved. */
	@GetMapping
	Page<ParkedEvent> list(Caller caller, @RequestParam(defaultValue = "false") boolean resolved,
			@Valid PageQuery page) {
		return this.views.list(caller.unitId(), resolved, page);
	}

	/** Shows a parked event with its bytes. */
	@GetMapping("/{id}")
	@Answers(type = ParkedEvent.class)
	ResponseEntity<?> show(Caller caller, @PathVariable long id) {
		var event = this.views.find(caller.unitId(), id).orElse(null);
		return (event == null) ? this.problems.notFound() : ResponseEntity.ok(event);
	}

	/** Applies the event and what waits with it under its key, in order. */
	@PostMapping("/{id}/replay")
	@Answers(type = ResolvingParkedEvents.Replayed.class)
	ResponseEntity<?> replay(Caller caller, @PathVariable long id) {
		var event = this.views.find(caller.unitId(), id).orElse(null);
		if (event == null) {
			return this.problems.notFound();
		}
		if (event.resolution() != null) {
			return this.problems.respond(HttpStatus.CONFLICT, Violation.of("PARKED_EVENT_RESOLVED", id));
		}
		var replayed = this.resolving.replay(event.topic(), event.key(), caller.subject());
		this.audit.record(caller, "ReplayParkedEvents", "parked-event", id, event, replayed);
		return ResponseEntity.ok(replayed);
	}

	/** Passes over the event for good; those behind it can be replayed then. */
	@PostMapping("/{id}/discard")
	@Answers(status = 204)
	ResponseEntity<?> discard(Caller caller, @PathVariable long id, @Valid @RequestBody DiscardParkedEvent request) {
		var event = this.views.find(caller.unitId(), id).orElse(null);
		if (event == null) {
			return this.problems.notFound();
		}
		if (!this.resolving.discard(id, caller.subject(), request.reason())) {
			return this.problems.respond(HttpStatus.CONFLICT, Violation.of("PARKED_EVENT_RESOLVED", id));
		}
		this.audit.record(caller, "DiscardParkedEvent", "parked-event", id, event, request);
		return ResponseEntity.noContent().build();
	}

	/**
	 * What is asked for.
	 *
	 * @param reason why the event shall never be applied
	 */
	record DiscardParkedEvent(@NotBlank @Size(max = 500) String reason) {
	}

}
