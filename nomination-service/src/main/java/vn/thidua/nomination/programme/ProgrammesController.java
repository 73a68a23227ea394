package vn.thidua.nomination.programme;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
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
import org.springframework.web.util.UriComponentsBuilder;

import vn.thidua.platform.api.Answers;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageQuery;
import vn.thidua.platform.problem.Problems;
import vn.thidua.platform.security.Caller;
import vn.thidua.platform.security.Roles;

/** Everyone sees the rules that bind her unit, and those that units below it made. */
@RestController
@RequestMapping("/api/v1/programmes")
class ProgrammesController {

	private static final String CODE = "[a-z0-9-]{1,60}";

	private final AddingProgrammeVersions addingProgrammeVersions;

	private final ProgrammeViews views;

	private final RuleChanges ruleChanges;

	private final Problems problems;

	ProgrammesController(AddingProgrammeVersions addingProgrammeVersions, ProgrammeViews views, RuleChanges ruleChanges,
			Problems problems) {
		this.addingProgrammeVersions = addingProgrammeVersions;
		this.views = views;
		this.ruleChanges = ruleChanges;
		this.problems = problems;
	}

	/** Adds a version of a programme's rules; rounds already open keep theirs. */
	@PostMapping("/{programme}/versions")
	@Answers(status = 201, type = ProgrammeVersion.class)
	@PreAuthorize(Roles.OFFICE)
	ResponseEntity<?> add(@PathVariable @Pattern(regexp = CODE) String programme,
			@Valid @RequestBody AddProgrammeVersion proposed, Caller caller, UriComponentsBuilder here) {
		return switch (this.addingProgrammeVersions.add(programme, proposed, caller)) {
			case AddingProgrammeVersions.Accepted(var version, var _) ->
				ResponseEntity
					.created(here.path("/api/v1/programmes/{programme}/versions/{version}")
						.build(programme, version.version()))
					.body(version);
			case AddingProgrammeVersions.Refused(var violations) ->
				this.problems.respond(HttpStatus.UNPROCESSABLE_CONTENT, violations);
		};
	}

	/**
	 * Tells what adding these rules would answer, and what they would change; stores
	 * nothing.
	 */
	@PostMapping("/{programme}/versions/check")
	@Answers(type = Checked.class)
	@PreAuthorize(Roles.OFFICE)
	ResponseEntity<?> check(@PathVariable @Pattern(regexp = CODE) String programme,
			@Valid @RequestBody AddProgrammeVersion proposed, Caller caller) {
		return switch (this.addingProgrammeVersions.check(programme, proposed, caller)) {
			case AddingProgrammeVersions.Accepted(var version, var newest) ->
				ResponseEntity.ok(new Checked(version.version(), this.ruleChanges.between(newest, version)));
			case AddingProgrammeVersions.Refused(var violations) ->
				this.problems.respond(HttpStatus.UNPROCESSABLE_CONTENT, violations);
		};
	}

	/** Lists the version of each programme that holds today. */
	@GetMapping
	@PreAuthorize(Roles.ANY)
	Page<ProgrammeSummary> list(@Valid PageQuery query, Caller caller) {
		return this.views.valid(caller.unitId(), query);
	}

	/** Lists a programme's versions, newest first. */
	@GetMapping("/{programme}/versions")
	@Answers(pageOf = ProgrammeSummary.class)
	@PreAuthorize(Roles.ANY)
	ResponseEntity<?> versions(@PathVariable @Pattern(regexp = CODE) String programme, @Valid PageQuery query,
			Caller caller) {
		var versions = this.views.versions(caller.unitId(), programme, query);
		return (versions.total() == 0) ? this.problems.notFound() : ResponseEntity.ok(versions);
	}

	/** Shows a version of a programme's rules. */
	@GetMapping("/{programme}/versions/{version}")
	@Answers(type = ProgrammeVersion.class)
	@PreAuthorize(Roles.ANY)
	ResponseEntity<?> get(@PathVariable @Pattern(regexp = CODE) String programme,
			@PathVariable @Min(1) @Max(1_000_000) int version, Caller caller) {
		return this.views.find(caller.unitId(), programme, version)
			.<ResponseEntity<?>>map(ResponseEntity::ok)
			.orElseGet(this.problems::notFound);
	}

	/** Tells what a version says otherwise than an earlier one. */
	@GetMapping("/{programme}/versions/{version}/changes")
	@Answers(type = RuleChange[].class)
	@PreAuthorize(Roles.ANY)
	ResponseEntity<?> changes(@PathVariable @Pattern(regexp = CODE) String programme,
			@PathVariable @Min(1) @Max(1_000_000) int version, @RequestParam("since") @Min(1) @Max(1_000_000) int since,
			Caller caller) {
		return this.views.find(caller.unitId(), programme, since)
			.flatMap((earlier) -> this.views.find(caller.unitId(), programme, version)
				.map((later) -> this.ruleChanges.between(earlier, later)))
			.<ResponseEntity<?>>map(ResponseEntity::ok)
			.orElseGet(this.problems::notFound);
	}

	/**
	 * Rules that can be added.
	 *
	 * @param version the number they would get
	 * @param changes what they say otherwise than the newest version
	 */
	record Checked(int version, List<RuleChange> changes) {
	}

}
