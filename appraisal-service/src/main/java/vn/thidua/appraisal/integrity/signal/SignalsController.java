package vn.thidua.appraisal.integrity.signal;

import java.util.UUID;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

import vn.thidua.platform.api.Answers;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageQuery;
import vn.thidua.platform.problem.Problems;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.request.RevisionTag;
import vn.thidua.platform.security.Caller;
import vn.thidua.platform.security.Roles;

@RestController
@RequestMapping("/api/v1/integrity-signals")
class SignalsController {

	private final SignalViews signals;

	private final SignalEvidence evidence;

	private final DismissingSignals dismissingSignals;

	private final JsonMapper mapper;

	private final Problems problems;

	SignalsController(SignalViews signals, SignalEvidence evidence, DismissingSignals dismissingSignals,
			JsonMapper mapper, Problems problems) {
		this.signals = signals;
		this.evidence = evidence;
		this.dismissingSignals = dismissingSignals;
		this.mapper = mapper;
		this.problems = problems;
	}

	/**
	 * Signals on dossiers and sessions of the caller's units, the newest first: all that
	 * hold, or those of one session, one detector, one state.
	 */
	@GetMapping
	@PreAuthorize(Roles.INTEGRITY)
	Page<SignalSummary> list(SignalFilter filter, @Valid PageQuery query, Caller caller) {
		return this.signals.page(SignalScope.of(caller), filter, query);
	}

	/** A signal with its evidence: texts side by side, years, or vectors of points. */
	@GetMapping("/{signalId}")
	@Answers(type = SignalView.class, tagged = true)
	@PreAuthorize(Roles.INTEGRITY)
	ResponseEntity<?> get(@PathVariable UUID signalId, Caller caller) {
		var scope = SignalScope.of(caller);
		return this.signals.find(signalId, scope)
			.map((signal) -> this.evidence.of(signal, scope))
			.<ResponseEntity<?>>map((view) -> ResponseEntity.ok().eTag(tag(view)).body(view))
			.orElseGet(this.problems::notFound);
	}

	/**
	 * Sets a signal aside for a reason. It stays aside while its evidence is the same,
	 * and is open again when that changes.
	 */
	@PostMapping("/{signalId}/dismissal")
	@Answers(type = SignalSummary.class, tagged = true)
	@PreAuthorize(Roles.DISMISSAL)
	ResponseEntity<?> dismiss(@PathVariable UUID signalId, @Valid @RequestBody DismissSignal dismissal,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch, Caller caller) {
		var revision = RevisionTag.revision(ifMatch);
		if (revision == null) {
			return this.problems.respond(HttpStatus.PRECONDITION_REQUIRED, Violation.of("IF_MATCH_REQUIRED"));
		}
		return switch (this.dismissingSignals.dismiss(signalId, dismissal, revision, caller)) {
			case DismissalResult.Dismissed(var signal) ->
				ResponseEntity.ok().eTag(RevisionTag.of(signal.revision())).body(signal);
			case DismissalResult.Outdated() ->
				this.problems.respond(HttpStatus.PRECONDITION_FAILED, Violation.of("CONCURRENT_CHANGE"));
			case DismissalResult.NotOpen() ->
				this.problems.respond(HttpStatus.CONFLICT, Violation.of("SIGNAL_NOT_OPEN"));
			case DismissalResult.NotHers() ->
				this.problems.respond(HttpStatus.FORBIDDEN, Violation.of("SIGNAL_OF_OWN_PANEL"));
			case DismissalResult.NotFound() -> this.problems.notFound();
		};
	}

	private String tag(SignalView view) {
		return RevisionTag.of(view.signal().revision(),
				DigestUtils.md5DigestAsHex(this.mapper.writeValueAsBytes(view)));
	}

}
