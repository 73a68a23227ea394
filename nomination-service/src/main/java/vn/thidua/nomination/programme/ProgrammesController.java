package vn.thidua.nomination.programme;

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
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

import vn.thidua.platform.api.Answers;
import vn.thidua.platform.problem.Problems;
import vn.thidua.platform.security.Caller;
import vn.thidua.platform.security.Roles;

@RestController
@RequestMapping("/api/v1/programmes/{programme}/versions")
class ProgrammesController {

	private final AddingProgrammeVersions addingProgrammeVersions;

	private final Programmes programmes;

	private final Problems problems;

	ProgrammesController(AddingProgrammeVersions addingProgrammeVersions, Programmes programmes, Problems problems) {
		this.addingProgrammeVersions = addingProgrammeVersions;
		this.programmes = programmes;
		this.problems = problems;
	}

	/** Adds a version of a programme's rules; rounds already open keep theirs. */
	@PostMapping
	@Answers(status = 201, type = ProgrammeVersion.class)
	@PreAuthorize(Roles.OFFICE)
	ResponseEntity<?> add(@PathVariable @Pattern(regexp = "[a-z0-9-]{1,60}") String programme,
			@Valid @RequestBody AddProgrammeVersion proposed, Caller caller, UriComponentsBuilder here) {
		return switch (this.addingProgrammeVersions.add(programme, proposed, caller)) {
			case AddingProgrammeVersions.Added(var version) ->
				ResponseEntity
					.created(here.path("/api/v1/programmes/{programme}/versions/{version}")
						.build(programme, version.version()))
					.body(version);
			case AddingProgrammeVersions.Refused(var violations) ->
				this.problems.respond(HttpStatus.UNPROCESSABLE_CONTENT, violations);
		};
	}

	/** Shows a version of the rules, which are open to everyone who signs in. */
	@GetMapping("/{version}")
	@Answers(type = ProgrammeVersion.class)
	ResponseEntity<?> get(@PathVariable @Pattern(regexp = "[a-z0-9-]{1,60}") String programme,
			@PathVariable @Min(1) @Max(1_000_000) int version) {
		return this.programmes.find(programme, version)
			.<ResponseEntity<?>>map(ResponseEntity::ok)
			.orElseGet(this.problems::notFound);
	}

}
