package vn.thidua.appraisal.verification;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/**
 * {@code GET /verify/{code}}: whether a certificate is genuine and stands, for anyone who
 * holds it.
 */
@Controller
class VerificationPage {

	private static final int LONGEST_CODE = 64;

	private final VerifiedAwards awards;

	private final VerificationRate rate;

	VerificationPage(VerifiedAwards awards, VerificationRate rate) {
		this.awards = awards;
		this.rate = rate;
	}

	@GetMapping("/verify/{code}")
	ModelAndView verify(@PathVariable String code, HttpServletRequest request, HttpServletResponse response) {
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		// A page that only who holds the code should find.
		response.setHeader("X-Robots-Tag", "noindex");
		if (!this.rate.allows(request.getRemoteAddr())) {
			response.setHeader(HttpHeaders.RETRY_AFTER, "60");
			return page("verify/busy", HttpStatus.TOO_MANY_REQUESTS);
		}
		if (code.length() > LONGEST_CODE) {
			return page("verify/unknown", HttpStatus.NOT_FOUND);
		}
		return this.awards.find(code)
			.map((award) -> new ModelAndView("verify/award", "award", award))
			.orElseGet(() -> page("verify/unknown", HttpStatus.NOT_FOUND));
	}

	private static ModelAndView page(String name, HttpStatus status) {
		var page = new ModelAndView(name);
		page.setStatus(status);
		return page;
	}

}
