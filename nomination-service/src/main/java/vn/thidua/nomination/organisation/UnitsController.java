package vn.thidua.nomination.organisation;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

import vn.thidua.platform.api.Answers;
import vn.thidua.platform.organisation.Unit;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageQuery;
import vn.thidua.platform.problem.Problems;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.request.RevisionTag;
import vn.thidua.platform.security.Caller;
import vn.thidua.platform.security.Roles;

@RestController
@RequestMapping("/api/v1/units")
class UnitsController {

	private final ChangingUnits changingUnits;

	private final UnitViews views;

	private final Problems problems;

	UnitsController(ChangingUnits changingUnits, UnitViews views, Problems problems) {
		this.changingUnits = changingUnits;
		this.views = views;
		this.problems = problems;
	}

	/**
	 * Lists the caller's unit and all below it, in Vietnamese order: now, or on a day.
	 */
	@GetMapping
	@PreAuthorize(Roles.ANY)
	Page<Unit> list(UnitFilter filter, @Valid PageQuery query, Caller caller) {
		return this.views.page(caller.unitId(), filter, query);
	}

	/** Shows a unit, as it stands now or stood on a day. */
	@GetMapping("/{unitId}")
	@Answers(type = UnitVersion.class, tagged = true)
	@PreAuthorize(Roles.ANY)
	ResponseEntity<?> get(@PathVariable UUID unitId,
			@RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on,
			Caller caller) {
		return this.views.find(caller.unitId(), unitId, on)
			.<ResponseEntity<?>>map((unit) -> ResponseEntity.ok().eTag(RevisionTag.of(unit.revision())).body(unit))
			.orElseGet(this.problems::notFound);
	}

	/** Shows what a unit was called, and where it stood, through time; oldest first. */
	@GetMapping("/{unitId}/versions")
	@Answers(type = UnitVersion[].class)
	@PreAuthorize(Roles.ANY)
	ResponseEntity<?> versions(@PathVariable UUID unitId, Caller caller) {
		var versions = this.views.versions(caller.unitId(), unitId);
		return versions.isEmpty() ? this.problems.notFound() : ResponseEntity.ok(versions);
	}

	/**
	 * Founds a unit or changes it from a date on. The client names the id, so that
	 * sending it twice is harmless. A change names the revision in If-Match.
	 */
	@PutMapping("/{unitId}")
	@Answers(status = { 200, 201 }, type = UnitVersion.class, tagged = true)
	@PreAuthorize(Roles.ADMIN)
	ResponseEntity<?> change(@PathVariable UUID unitId, @Valid @RequestBody ChangeUnit change,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch, Caller caller,
			UriComponentsBuilder here) {
		return switch (this.changingUnits.change(unitId, change, RevisionTag.revision(ifMatch), caller)) {
			case UnitChangeResult.Created(var unit) ->
				ResponseEntity.created(here.path("/api/v1/units/{id}").build(unitId))
					.eTag(RevisionTag.of(unit.revision()))
					.body(unit);
			case UnitChangeResult.Changed(var unit) ->
				ResponseEntity.ok().eTag(RevisionTag.of(unit.revision())).body(unit);
			case UnitChangeResult.Unchanged(var unit) ->
				ResponseEntity.ok().eTag(RevisionTag.of(unit.revision())).body(unit);
			case UnitChangeResult.Outdated(boolean named) ->
				named ? this.problems.respond(HttpStatus.PRECONDITION_FAILED, Violation.of("CONCURRENT_CHANGE"))
						: this.problems.respond(HttpStatus.PRECONDITION_REQUIRED, Violation.of("IF_MATCH_REQUIRED"));
			case UnitChangeResult.OutsideScope() -> this.problems.notFound();
			case UnitChangeResult.Refused(var violations) ->
				this.problems.respond(HttpStatus.UNPROCESSABLE_CONTENT, violations);
		};
	}

}
