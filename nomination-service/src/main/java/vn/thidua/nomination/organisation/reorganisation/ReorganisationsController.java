package vn.thidua.nomination.organisation.reorganisation;

import java.util.UUID;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

import vn.thidua.nomination.organisation.CsvTable;
import vn.thidua.platform.api.Answers;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageQuery;
import vn.thidua.platform.problem.Problems;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.request.RevisionTag;
import vn.thidua.platform.security.Caller;
import vn.thidua.platform.security.Roles;

@RestController
@RequestMapping("/api/v1/reorganisations")
@PreAuthorize(Roles.ADMIN)
class ReorganisationsController {

	private static final String PATH = "/api/v1/reorganisations/{id}";

	private final ProposingReorganisations proposing;

	private final DecidingReorganisations deciding;

	private final Reorganisations reorganisations;

	private final PreviewingReorganisations previewing;

	private final Problems problems;

	ReorganisationsController(ProposingReorganisations proposing, DecidingReorganisations deciding,
			Reorganisations reorganisations, PreviewingReorganisations previewing, Problems problems) {
		this.proposing = proposing;
		this.deciding = deciding;
		this.reorganisations = reorganisations;
		this.previewing = previewing;
		this.problems = problems;
	}

	/**
	 * Proposes a reorganisation as one act. The answer shows what it amounts to, and what
	 * stands against it.
	 */
	@PostMapping
	@Answers(status = 201, type = ReorganisationView.class, tagged = true, refusals = 404)
	ResponseEntity<?> propose(@Valid @RequestBody ProposeReorganisation proposal, Caller caller,
			UriComponentsBuilder here) {
		return answer(this.proposing.propose(proposal, caller), here);
	}

	/**
	 * Proposes what a file of predecessors and successors says. Its columns are
	 * successor_code, successor_name, predecessor_code, predecessor_name and
	 * predecessor_district_code.
	 */
	@PostMapping(path = "/from-csv", consumes = "text/csv")
	@Answers(status = 201, type = ReorganisationView.class, tagged = true, refusals = 404)
	ResponseEntity<?> proposeFromCsv(@Valid @ModelAttribute ReorganisationFile file, @RequestBody byte[] csv,
			Caller caller, UriComponentsBuilder here) {
		return switch (CsvTable.read(csv, ReorganisationRow.COLUMNS)) {
			case CsvTable.Malformed(var violations) ->
				this.problems.respond(HttpStatus.UNPROCESSABLE_CONTENT, violations);
			case CsvTable.Read(var lines) ->
				answer(this.proposing.propose(file, lines.stream().map(ReorganisationRow::of).toList(), caller), here);
		};
	}

	/**
	 * Lists reorganisations of the caller's unit and all below it, the latest day first.
	 */
	@GetMapping
	Page<ReorganisationSummary> list(@Valid PageQuery query, Caller caller) {
		return this.reorganisations.page(caller.unitId(), query);
	}

	/** Shows a reorganisation with all it does, and what stands against it. */
	@GetMapping("/{id}")
	@Answers(type = ReorganisationView.class, tagged = true)
	ResponseEntity<?> get(@PathVariable UUID id, Caller caller) {
		return this.reorganisations.find(caller.unitId(), id)
			.map(this.previewing::view)
			.<ResponseEntity<?>>map((view) -> ResponseEntity.ok().eTag(RevisionTag.of(view.revision())).body(view))
			.orElseGet(this.problems::notFound);
	}

	/** States the whole plan anew: with answers for units that had none. */
	@PutMapping("/{id}")
	@Answers(type = ReorganisationView.class, tagged = true)
	ResponseEntity<?> revise(@PathVariable UUID id, @Valid @RequestBody ProposeReorganisation proposal,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch, Caller caller) {
		return answer(this.proposing.revise(id, proposal, RevisionTag.revision(ifMatch), caller), null);
	}

	/** Approves a reorganisation, which is applied when its day has come. */
	@PostMapping("/{id}/approval")
	@Answers(type = ReorganisationView.class, tagged = true)
	ResponseEntity<?> approve(@PathVariable UUID id,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch, Caller caller) {
		return answer(this.deciding.approve(id, RevisionTag.revision(ifMatch), caller), null);
	}

	/** Withdraws a reorganisation that is not applied yet. */
	@PostMapping("/{id}/withdrawal")
	@Answers(type = ReorganisationView.class, tagged = true)
	ResponseEntity<?> withdraw(@PathVariable UUID id,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch, Caller caller) {
		return answer(this.deciding.withdraw(id, RevisionTag.revision(ifMatch), caller), null);
	}

	private ResponseEntity<?> answer(ReorganisationResult result, @Nullable UriComponentsBuilder createdAt) {
		return switch (result) {
			case ReorganisationResult.Done(var done) -> ((createdAt == null) ? ResponseEntity.ok()
					: ResponseEntity.created(createdAt.path(PATH).build(done.reorganisationId())))
				.eTag(RevisionTag.of(done.revision()))
				.body(done);
			case ReorganisationResult.NotFound() -> this.problems.notFound();
			case ReorganisationResult.Outdated(boolean named) ->
				named ? this.problems.respond(HttpStatus.PRECONDITION_FAILED, Violation.of("CONCURRENT_CHANGE"))
						: this.problems.respond(HttpStatus.PRECONDITION_REQUIRED, Violation.of("IF_MATCH_REQUIRED"));
			case ReorganisationResult.NotPossible(var state) ->
				this.problems.respond(HttpStatus.CONFLICT, Violation.of("REORGANISATION_NOT_OPEN", state));
			case ReorganisationResult.Refused(var violations) ->
				this.problems.respond(HttpStatus.UNPROCESSABLE_CONTENT, violations);
		};
	}

}
