package vn.thidua.reporting.round;

import jakarta.validation.Valid;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.thidua.platform.api.Answers;
import vn.thidua.platform.paging.PageQuery;
import vn.thidua.platform.security.Caller;
import vn.thidua.platform.security.Roles;

@RestController
class RoundController {

	private final Rounds rounds;

	RoundController(Rounds rounds) {
		this.rounds = rounds;
	}

	/** Lists the rounds the caller's unit takes part in. */
	@Answers(pageOf = RoundView.class, tagged = true)
	@GetMapping("/api/v1/rounds")
	@PreAuthorize(Roles.ANY)
	ResponseEntity<?> list(Caller caller, @Valid PageQuery page) {
		return ResponseEntity.ok()
			.cacheControl(CacheControl.noCache().cachePrivate())
			.body(this.rounds.visibleTo(caller.unitId(), page));
	}

}
