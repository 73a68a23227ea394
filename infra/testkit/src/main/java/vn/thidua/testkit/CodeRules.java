package vn.thidua.testkit;

import java.time.Clock;
import java.util.Date;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

/** How any class is written, wherever it stands. */
final class CodeRules {

	private static final DescribedPredicate<JavaMethodCall> THE_TIME_FROM_NOWHERE = describe("the system's time",
			(call) -> call.getTarget().getFullName().equals("java.lang.System.currentTimeMillis()")
					|| isNowWithoutAClock(call));

	static final ArchRule NULL_IS_STATED = classes().should(new ArchCondition<>("be in a @NullMarked package") {
		@Override
		public void check(JavaClass type, ConditionEvents events) {
			var isMarked = type.getPackage().isAnnotatedWith("org.jspecify.annotations.NullMarked");
			events.add(new SimpleConditionEvent(type, isMarked,
					"Package <%s> has no package-info.java with @NullMarked".formatted(type.getPackageName())));
		}
	}).because("null is stated, and each package says what it owns");

	static final ArchRule HONEST_NAMES = noClasses().should()
		.haveNameMatching(".*(Impl|Manager|Helper|Utils?|Dto|DTO|Cmd)")
		.because("such names don't say what the class does");

	static final ArchRule NO_FIELD_INJECTION = noFields().should()
		.beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
		.orShould()
		.beAnnotatedWith("org.springframework.beans.factory.annotation.Value")
		.orShould()
		.beAnnotatedWith("jakarta.inject.Inject")
		.orShould()
		.beAnnotatedWith("jakarta.annotation.Resource")
		.orShould()
		.beAnnotatedWith("jakarta.persistence.PersistenceContext")
		.because("a constructor shows what a class needs");

	static final ArchRule NO_OLD_DATES = noClasses().should()
		.dependOnClassesThat()
		.belongToAnyOf(Date.class)
		.because("times are java.time's");

	static final ArchRule TIME_COMES_FROM_THE_CLOCK = noClasses().should()
		.callMethodWhere(THE_TIME_FROM_NOWHERE)
		.because("the Clock is injected, so that a test, or the sample of an earlier year, can set it");

	static final ArchRule CLOCKS_ARE_CONFIGURED = noClasses().that()
		.areNotMetaAnnotatedWith("org.springframework.context.annotation.Configuration")
		.should()
		.callMethodWhere(describe("a clock of one's own",
				(call) -> call.getTargetOwner().isEquivalentTo(Clock.class) && call.getName().startsWith("system")))
		.because("there is one Clock, and a @Configuration makes it");

	private CodeRules() {
	}

	private static boolean isNowWithoutAClock(JavaMethodCall call) {
		return call.getTargetOwner().getPackageName().equals("java.time") && call.getName().equals("now")
				&& call.getTarget()
					.getRawParameterTypes()
					.stream()
					.noneMatch((parameter) -> parameter.isEquivalentTo(Clock.class));
	}

}
