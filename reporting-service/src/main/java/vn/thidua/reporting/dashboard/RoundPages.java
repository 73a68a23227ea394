package vn.thidua.reporting.dashboard;

import java.time.Clock;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import vn.thidua.platform.organisation.Unit;
import vn.thidua.platform.organisation.UnitDirectory;
import vn.thidua.platform.paging.PageQuery;
import vn.thidua.platform.security.Caller;
import vn.thidua.platform.security.Roles;
import vn.thidua.platform.time.Vietnam;
import vn.thidua.reporting.coverage.Coverages;
import vn.thidua.reporting.round.Rounds;

/**
 * The round at a glance, unit by unit, kept up to date while one looks. Source: P1, P5.
 */
@Controller
@PageController
class RoundPages {

	private static final PageQuery NEWEST = new PageQuery(0, 1);

	private static final PageQuery RECENT = new PageQuery(0, 20);

	private final Rounds rounds;

	private final Coverages coverages;

	private final UnitDirectory units;

	private final Clock clock;

	RoundPages(Rounds rounds, Coverages coverages, UnitDirectory units, Clock clock) {
		this.rounds = rounds;
		this.coverages = coverages;
		this.units = units;
		this.clock = clock;
	}

	@GetMapping("/")
	@PreAuthorize(Roles.ANY)
	String newest(Caller caller, Model page) {
		var newest = this.rounds.visibleTo(caller.unitId(), NEWEST).items();
		if (!newest.isEmpty()) {
			return "redirect:/rounds/" + newest.getFirst().roundId();
		}
		page.addAttribute("callersUnit", this.units.find(caller.unitId()).orElse(null));
		return "no-round";
	}

	/** What that page asks again and again, until there is a round to go to. */
	@GetMapping(path = "/", headers = "HX-Request")
	@PreAuthorize(Roles.ANY)
	ResponseEntity<Void> isThereARoundYet(Caller caller) {
		var answer = ResponseEntity.noContent();
		this.rounds.visibleTo(caller.unitId(), NEWEST)
			.items()
			.forEach((round) -> answer.header("HX-Redirect", "/rounds/" + round.roundId()));
		return answer.build();
	}

	@GetMapping("/rounds/{roundId}")
	@PreAuthorize(Roles.ANY)
	String round(@PathVariable UUID roundId, @RequestParam(required = false) @Nullable UUID unit, Caller caller,
			Model page) {
		fill(page, roundId, unit, caller);
		page.addAttribute("rounds", this.rounds.visibleTo(caller.unitId(), RECENT).items());
		page.addAttribute("callersUnit", this.units.find(caller.unitId()).orElse(null));
		return "round";
	}

	/** The part of the page that changes; polled, and sent only when it has changed. */
	@GetMapping("/rounds/{roundId}/live")
	@PreAuthorize(Roles.ANY)
	String live(@PathVariable UUID roundId, @RequestParam(required = false) @Nullable UUID unit, Caller caller,
			Model page, HttpServletResponse response) {
		fill(page, roundId, unit, caller);
		response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noCache().cachePrivate().getHeaderValue());
		return "live :: live";
	}

	private void fill(Model page, UUID roundId, @Nullable UUID unitId, Caller caller) {
		var round = this.rounds.find(roundId, caller.unitId()).orElseThrow(PageNotFound::new);
		var coverage = this.coverages.find(roundId, unitId, caller).orElseThrow(PageNotFound::new);
		page.addAttribute("round", round);
		page.addAttribute("deadline", Deadline.of(round, Vietnam.today(this.clock)));
		page.addAttribute("coverage", coverage);
		page.addAttribute("above", above(coverage.unitId(), round.unitId(), caller));
	}

	/** The unit above, if its picture is the caller's to see. */
	private @Nullable Unit above(UUID unitId, UUID topOfRound, Caller caller) {
		return this.units.find(unitId)
			.map(Unit::parentId)
			.filter((parent) -> this.units.isWithin(parent, caller.unitId()) && this.units.isWithin(parent, topOfRound))
			.flatMap(this.units::find)
			.orElse(null);
	}

}
