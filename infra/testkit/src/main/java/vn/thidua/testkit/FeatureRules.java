package vn.thidua.testkit;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/** How a service is cut into features, and what stays inside one. */
final class FeatureRules {

	private static final DescribedPredicate<JavaClass> PERSISTENT = describe("entities or repositories",
			(type) -> type.isAnnotatedWith("jakarta.persistence.Entity")
					|| type.isAnnotatedWith("org.springframework.data.relational.core.mapping.Table")
					|| type.isAssignableTo("org.springframework.data.repository.Repository"));

	private static final DescribedPredicate<JavaClass> AT_THE_EDGE = describe(
			"an …EventsListener, …EventsPublisher, …Projection or @Configuration",
			(type) -> isAtTheEdge(outermost(type)));

	private static final DescribedPredicate<JavaClass> A_PUBLISHED_RECORD = describe("published",
			FeatureRules::isPublished);

	static final ArchRule PERSISTENCE_STAYS_INSIDE = noClasses().that(PERSISTENT)
		.should()
		.bePublic()
		.because("entities and repositories belong to their feature alone");

	static final ArchRule CONTRACTS_AT_THE_EDGE = noClasses().that(DescribedPredicate.not(AT_THE_EDGE))
		.should()
		.dependOnClassesThat(A_PUBLISHED_RECORD)
		.because("what is published must be free to differ from what is meant inside; "
				+ "listeners, publishers and projections translate");

	static final ArchRule NO_LAYERS = noClasses().should()
		.resideInAnyPackage("..controller..", "..controllers..", "..service..", "..services..", "..repository..",
				"..repositories..", "..dto..", "..impl..", "..util..", "..utils..", "..common..")
		.because("packages are cut by feature, never by layer");

	private FeatureRules() {
	}

	static ArchRule withoutCycles(String basePackage) {
		return slices().matching(basePackage + ".(*)..")
			.namingSlices("feature $1")
			.should()
			.beFreeOfCycles()
			.because("a feature that needs another must not be needed by it");
	}

	/** Topic and EventType only say how events travel; PublishedEvents names them all. */
	private static boolean isPublished(JavaClass type) {
		return resideInAPackage("vn.thidua.contracts.*..").test(type)
				|| type.getName().equals("vn.thidua.contracts.PublishedEvents");
	}

	private static boolean isAtTheEdge(JavaClass type) {
		var name = type.getSimpleName();
		return name.endsWith("EventsListener") || name.endsWith("EventsPublisher") || name.endsWith("Projection")
				|| type.isMetaAnnotatedWith("org.springframework.context.annotation.Configuration");
	}

	private static JavaClass outermost(JavaClass type) {
		return type.getEnclosingClass().map(FeatureRules::outermost).orElse(type);
	}

}
