package vn.thidua.reporting.dashboard;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

import vn.thidua.platform.security.Caller;

/** What the head of every page shows. */
@ControllerAdvice(annotations = PageController.class)
class PageHead {

	/** Whether there is a way to the operators' page. */
	@ModelAttribute("operator")
	boolean operator(Caller caller) {
		return caller.roles().contains("admin");
	}

}
