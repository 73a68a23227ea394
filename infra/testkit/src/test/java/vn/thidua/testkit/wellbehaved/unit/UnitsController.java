package vn.thidua.testkit.wellbehaved.unit;

import java.util.List;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@PreAuthorize("hasRole('office')")
class UnitsController {

	@GetMapping("/units")
	List<String> list() {
		return List.of();
	}

}
