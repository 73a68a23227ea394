package vn.thidua.nomination.nominee;

import java.util.List;
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

import vn.thidua.platform.api.Answers;
import vn.thidua.platform.problem.Problems;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.security.Caller;
import vn.thidua.platform.security.Roles;

/** What is done about a nominee herself, whatever she is nominated for. */
@RestController
@RequestMapping("/api/v1/nominees/{nomineeId}")
class NomineesController {

	private final ChangingConsent changingConsent;

	private final ErasingNominees erasingNominees;

	private final PossibleDuplicates possibleDuplicates;

	private final Problems problems;

	NomineesController(ChangingConsent changingConsent, ErasingNominees erasingNominees,
			PossibleDuplicates possibleDuplicates, Problems problems) {
		this.changingConsent = changingConsent;
		this.erasingNominees = erasingNominees;
		this.possibleDuplicates = possibleDuplicates;
		this.problems = problems;
	}

	/** Shows who may be the same person; nobody is merged in silence. */
	@GetMapping("/possible-duplicates")
	@Answers(type = Duplicates.class)
	@PreAuthorize(Roles.ANY)
	ResponseEntity<?> duplicates(@PathVariable UUID nomineeId, Caller caller) {
		return this.possibleDuplicates.of(caller.unitId(), nomineeId)
			.<ResponseEntity<?>>map((found) -> ResponseEntity.ok(new Duplicates(found)))
			.orElseGet(this.problems::notFound);
	}

	/**
	 * Keeps what a nominee said about being named in public: by an officer of her own
	 * unit, or by the office of a unit above.
	 */
	@PutMapping("/consent")
	@Answers(type = Nominee.class, tagged = true)
	@PreAuthorize(Roles.UNIT + " or " + Roles.OFFICE)
	ResponseEntity<?> consent(@PathVariable UUID nomineeId, @Valid @RequestBody ChangeConsent change,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch, Caller caller) {
		return switch (this.changingConsent.change(nomineeId, change, revision(ifMatch), caller)) {
			case ConsentResult.Kept(var nominee) ->
				ResponseEntity.ok().eTag("\"" + nominee.revision() + "\"").body(nominee);
			case ConsentResult.Outdated(boolean named) ->
				named ? this.problems.respond(HttpStatus.PRECONDITION_FAILED, Violation.of("CONCURRENT_CHANGE"))
						: this.problems.respond(HttpStatus.PRECONDITION_REQUIRED, Violation.of("IF_MATCH_REQUIRED"));
			case ConsentResult.Unknown() -> this.problems.notFound();
		};
	}

	/**
	 * Forgets a nominee: what tells who she was is cleared wherever it is kept. Facts
	 * stay, by ids that name nobody any more.
	 */
	@PostMapping("/erasure")
	@Answers(type = ErasureResult.Erased.class)
	@PreAuthorize(Roles.OFFICE)
	ResponseEntity<?> erase(@PathVariable UUID nomineeId, @Valid @RequestBody EraseNominee request, Caller caller) {
		return switch (this.erasingNominees.erase(nomineeId, request, caller)) {
			case ErasureResult.Erased erased -> ResponseEntity.ok(erased);
			case ErasureResult.Unknown() -> this.problems.notFound();
			case ErasureResult.Refused(var violation) ->
				this.problems.respond(HttpStatus.UNPROCESSABLE_CONTENT, violation);
		};
	}

	private static @Nullable Long revision(@Nullable String ifMatch) {
		if (ifMatch == null) {
			return null;
		}
		String digits = ifMatch.replace("\"", "");
		// Anything else matches no revision.
		return digits.matches("\\d{1,18}") ? Long.valueOf(digits) : Long.valueOf(-1);
	}

	/**
	 * Who may be the same.
	 *
	 * @param possibleDuplicates other nominees, each with why
	 */
	record Duplicates(List<PossibleDuplicate> possibleDuplicates) {
	}

}
