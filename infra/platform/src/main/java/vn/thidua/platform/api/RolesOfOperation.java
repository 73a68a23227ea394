package vn.thidua.platform.api;

import java.util.List;

import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.springframework.security.access.expression.SecurityExpressionRoot;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.web.method.HandlerMethod;

import vn.thidua.platform.security.Roles;

/**
 * Who may ask for an operation: {@code @PreAuthorize} is asked for each role, so that
 * nothing is said twice.
 */
final class RolesOfOperation {

	private RolesOfOperation() {
	}

	/** The roles it is kept to; none when it is open to every role. */
	static List<String> of(HandlerMethod handler) {
		var rule = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), PreAuthorize.class);
		if (rule == null) {
			rule = AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), PreAuthorize.class);
		}
		if (rule == null) {
			return List.of();
		}
		var allowed = new SpelExpressionParser().parseExpression(rule.value());
		var roles = Roles.ALL.stream()
			.filter((role) -> Boolean.TRUE.equals(allowed.getValue(new Bearer(role), Boolean.class)))
			.toList();
		return roles.equals(Roles.ALL) ? List.of() : roles;
	}

	private static final class Bearer extends SecurityExpressionRoot<Object> {

		Bearer(String role) {
			super(() -> new TestingAuthenticationToken("someone", "", "ROLE_" + role), role);
		}

	}

}
