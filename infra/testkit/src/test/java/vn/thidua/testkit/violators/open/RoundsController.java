package vn.thidua.testkit.violators.open;

import java.util.List;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class RoundsController {

	@GetMapping("/rounds")
	List<String> list() {
		return List.of();
	}

	@PostMapping("/rounds")
	@PreAuthorize("hasRole('office')")
	void open() {
	}

}
