package vn.thidua.nomination.organisation;

import java.util.UUID;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
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
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

import vn.thidua.platform.api.Answers;
import vn.thidua.platform.organisation.Unit;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageQuery;
import vn.thidua.platform.problem.Problems;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.security.Caller;
import vn.thidua.platform.security.Roles;

@RestController
@RequestMapping("/api/v1/units")
class UnitsController {

	private final ChangingUnits changingUnits;

	private final Units units;

	private final Problems problems;

	UnitsController(ChangingUnits changingUnits, Units units, Problems problems) {
		this.changingUnits = changingUnits;
		this.units = units;
		this.problems = problems;
	}

	/** The caller's unit and all below it, in Vietnamese order. */
	@GetMapping
	Page<Unit> list(@Valid PageQuery query, Caller caller) {
		return this.units.page(caller.unitId(), query);
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
		return switch (this.changingUnits.change(unitId, change, revision(ifMatch), caller)) {
			case UnitChangeResult.Created(var unit) ->
				ResponseEntity.created(here.path("/api/v1/units/{id}").build(unitId)).eTag(tag(unit)).body(unit);
			case UnitChangeResult.Changed(var unit) -> ResponseEntity.ok().eTag(tag(unit)).body(unit);
			case UnitChangeResult.Unchanged(var unit) -> ResponseEntity.ok().eTag(tag(unit)).body(unit);
			case UnitChangeResult.Outdated(boolean named) ->
				named ? this.problems.respond(HttpStatus.PRECONDITION_FAILED, Violation.of("CONCURRENT_CHANGE"))
						: this.problems.respond(HttpStatus.PRECONDITION_REQUIRED, Violation.of("IF_MATCH_REQUIRED"));
			case UnitChangeResult.OutsideScope() -> this.problems.notFound();
			case UnitChangeResult.Refused(var violations) ->
				this.problems.respond(HttpStatus.UNPROCESSABLE_CONTENT, violations);
		};
	}

	private static String tag(UnitVersion unit) {
		return "\"" + unit.revision() + "\"";
	}

	private static @Nullable Long revision(@Nullable String ifMatch) {
		if (ifMatch == null) {
			return null;
		}
		String digits = ifMatch.replace("\"", "");
		// Anything else matches no revision.
		return digits.matches("\\d{1,18}") ? Long.valueOf(digits) : Long.valueOf(-1);
	}

}
