package vn.thidua.testkit;

import java.util.Set;
import java.util.TreeSet;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

/** How a service answers requests. */
final class HandlerRules {

	private static final String ANSWERS_REQUESTS = "org.springframework.web.bind.annotation.RequestMapping";

	private static final String SAYS_WHO_MAY = "org.springframework.security.access.prepost.PreAuthorize";

	private HandlerRules() {
	}

	/**
	 * What is said nowhere, nothing can prove: the access matrix learns the roles from
	 * these very annotations. Source: X1.
	 * @param open handlers for anyone, as {@code Class.method}
	 */
	static ArchRule whoMayAskIsSaid(Set<String> open) {
		return methods().that()
			.areMetaAnnotatedWith(ANSWERS_REQUESTS)
			.should(new SayWhoMayAsk(open))
			.because("an endpoint is open to anyone only where a list names it");
	}

	private static final class SayWhoMayAsk extends ArchCondition<JavaMethod> {

		private final Set<String> open;

		private final Set<String> found = new TreeSet<>();

		SayWhoMayAsk(Set<String> open) {
			super("carry @PreAuthorize or be named as open");
			this.open = open;
		}

		@Override
		public void check(JavaMethod handler, ConditionEvents events) {
			if (isSaid(handler)) {
				return;
			}
			var name = handler.getOwner().getSimpleName() + "." + handler.getName();
			this.found.add(name);
			if (!this.open.contains(name)) {
				events.add(SimpleConditionEvent.violated(handler,
						"Handler <%s> says not who may ask".formatted(handler.getFullName())));
			}
		}

		/** A list that names more than there is would hide what comes later. */
		@Override
		public void finish(ConditionEvents events) {
			this.open.stream()
				.filter((name) -> !this.found.contains(name))
				.forEach((name) -> events.add(SimpleConditionEvent.violated(name,
						"Handler <%s> is named as open, and there is none".formatted(name))));
		}

		private static boolean isSaid(JavaMethod handler) {
			return handler.isMetaAnnotatedWith(SAYS_WHO_MAY) || handler.getOwner().isMetaAnnotatedWith(SAYS_WHO_MAY);
		}

	}

}
