package vn.thidua.notification.award;

import java.util.Optional;
import java.util.UUID;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** {@code GET /awards/{awardId}}: the public page of an award, in Vietnamese. */
@Controller
class AwardPage {

	private final AwardViews awards;

	AwardPage(AwardViews awards) {
		this.awards = awards;
	}

	@GetMapping("/awards/{awardId}")
	ModelAndView award(@PathVariable String awardId) {
		return id(awardId).flatMap(this.awards::find)
			.map((award) -> new ModelAndView("awards/award", "award", award))
			.orElseGet(AwardPage::unknown);
	}

	private static ModelAndView unknown() {
		var page = new ModelAndView("awards/unknown");
		page.setStatus(HttpStatus.NOT_FOUND);
		return page;
	}

	private static Optional<UUID> id(String text) {
		try {
			return Optional.of(UUID.fromString(text));
		}
		catch (IllegalArgumentException noId) {
			return Optional.empty();
		}
	}

}
