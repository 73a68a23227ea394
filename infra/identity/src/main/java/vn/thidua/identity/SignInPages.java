package vn.thidua.identity;

import java.security.Principal;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The login page, and where one lands who came from nowhere. */
@Controller
class SignInPages {

	private final DemoUsers users;

	private final @Nullable String samplePassword;

	SignInPages(DemoUsers users, IdentityProperties properties) {
		this.users = users;
		this.samplePassword = properties.samplePassword();
	}

	/**
	 * @param user the sample user picked, whose name is then filled in
	 */
	@GetMapping("/login")
	String login(@RequestParam(required = false) @Nullable String user, Model model) {
		model.addAttribute("picked", user);
		model.addAttribute("samplePassword", this.samplePassword);
		model.addAttribute("sampleUsers", this.users.oneOfEachKind());
		return "login";
	}

	@GetMapping("/")
	String signedIn(Principal principal, Model model) {
		model.addAttribute("user", this.users.find(principal.getName()));
		return "signed-in";
	}

}
