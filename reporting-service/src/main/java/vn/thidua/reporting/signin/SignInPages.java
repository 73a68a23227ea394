package vn.thidua.reporting.signin;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class SignInPages {

	/** Instead of sending her back to the issuer, which would fail again, in a circle. */
	@GetMapping(PagesSecurity.FAILED)
	String failed() {
		return "sign-in-failed";
	}

}
