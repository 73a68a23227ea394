package vn.thidua.reporting.dashboard;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;

/**
 * Says on a page, in plain words, why there is none. The API says it in problem
 * documents.
 */
@ControllerAdvice(annotations = PageController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageProblems {

	private static final Logger log = LoggerFactory.getLogger(PageProblems.class);

	/** Signed in, but bound to no unit. */
	@ExceptionHandler(AccessDeniedException.class)
	ModelAndView forbidden() {
		return page("forbidden", HttpStatus.FORBIDDEN);
	}

	/** Not a page: the way to sign in. */
	@ExceptionHandler
	void signInAgain(AuthenticationException expired) {
		throw expired;
	}

	@ExceptionHandler({ PageNotFound.class, MethodArgumentTypeMismatchException.class })
	ModelAndView notFound() {
		return page("not-found", HttpStatus.NOT_FOUND);
	}

	@ExceptionHandler
	ModelAndView unforeseen(Exception failure) {
		log.error("Page failed", failure);
		return page("failed", HttpStatus.INTERNAL_SERVER_ERROR);
	}

	private static ModelAndView page(String problem, HttpStatus status) {
		var page = new ModelAndView("problem", status);
		page.addObject("problem", problem);
		return page;
	}

}
