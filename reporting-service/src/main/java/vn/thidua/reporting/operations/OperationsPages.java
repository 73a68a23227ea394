package vn.thidua.reporting.operations;

import java.util.Map;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.thidua.platform.organisation.UnitDirectory;
import vn.thidua.platform.security.Caller;
import vn.thidua.platform.security.Roles;
import vn.thidua.reporting.dashboard.PageController;
import vn.thidua.reporting.signin.AccessToken;

/** What waits for an operator, service by service. Source: P5, X4. */
@Controller
@PageController
@RequestMapping("/operations")
@PreAuthorize(Roles.ADMIN)
class OperationsPages {

	private static final String BACK = "redirect:/operations";

	private final OperatedServices services;

	private final UnitDirectory units;

	OperationsPages(OperatedServices services, UnitDirectory units) {
		this.services = services;
		this.units = units;
	}

	@GetMapping
	String show(AccessToken token, Caller caller, Model page) {
		page.addAttribute("services", this.services.all(token.value()));
		page.addAttribute("callersUnit", this.units.find(caller.unitId()).orElse(null));
		return "operations";
	}

	@PostMapping("/{service}/parked-events/{id}/replay")
	String replay(@PathVariable String service, @PathVariable long id, AccessToken token, RedirectAttributes next) {
		return act(service, "/api/v1/parked-events/%d/replay".formatted(id), Map.of(), token, next);
	}

	@PostMapping("/{service}/parked-events/{id}/discard")
	String discard(@PathVariable String service, @PathVariable long id, @RequestParam String reason, AccessToken token,
			RedirectAttributes next) {
		return act(service, "/api/v1/parked-events/%d/discard".formatted(id), Map.of("reason", reason), token, next);
	}

	@PostMapping("/{service}/projection-replay")
	String rebuild(@PathVariable String service, AccessToken token, RedirectAttributes next) {
		return act(service, "/api/v1/projection-replay", Map.of(), token, next);
	}

	private String act(String service, String path, Object body, AccessToken token, RedirectAttributes next) {
		next.addFlashAttribute("outcome", this.services.act(service, path, body, token.value()) ? "done" : "refused");
		return BACK;
	}

}
