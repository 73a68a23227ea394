package vn.thidua.appraisal.session;

import java.util.UUID;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

import vn.thidua.platform.api.Answers;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageQuery;
import vn.thidua.platform.problem.Problems;
import vn.thidua.platform.security.Caller;
import vn.thidua.platform.security.Roles;

@RestController
@RequestMapping("/api/v1/sessions")
class SessionsController {

	private final SessionViews sessions;

	private final JsonMapper mapper;

	private final Problems problems;

	SessionsController(SessionViews sessions, JsonMapper mapper, Problems problems) {
		this.sessions = sessions;
		this.mapper = mapper;
		this.problems = problems;
	}

	/**
	 * Lists the sessions of the caller's unit and those below, and those whose panel she
	 * sits on.
	 */
	@GetMapping
	@PreAuthorize(Roles.ANY)
	Page<SessionSummary> list(@RequestParam(required = false) @Nullable UUID round, @Valid PageQuery query,
			Caller caller) {
		return this.sessions.page(caller, round, query);
	}

	/**
	 * Shows a session with a page of its dossiers, or of those that wait. Who is recused
	 * from a dossier is told of a session without it.
	 */
	@GetMapping("/{sessionId}")
	@Answers(type = SessionView.class, tagged = true)
	@PreAuthorize(Roles.ANY)
	ResponseEntity<?> get(@PathVariable UUID sessionId, @RequestParam(defaultValue = "false") boolean waiting,
			@Valid PageQuery query, Caller caller) {
		return this.sessions.find(sessionId, caller, waiting, query)
			.<ResponseEntity<?>>map((session) -> ResponseEntity.ok().eTag(tag(session)).body(session))
			.orElseGet(this.problems::notFound);
	}

	/**
	 * Of all that is shown: names and texts come and go without the session itself
	 * changing, and a forgotten name must not live on in a cache.
	 */
	private String tag(SessionView session) {
		return DigestUtils.md5DigestAsHex(this.mapper.writeValueAsBytes(session));
	}

}
