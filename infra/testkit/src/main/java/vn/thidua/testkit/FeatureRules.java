package vn.thidua.testkit;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.metaAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/** How a service is cut into features, and what stays inside one. */
final class FeatureRules {

	private static final DescribedPredicate<JavaClass> A_REPOSITORY = describe("a repository",
			(type) -> type.isAssignableTo("org.springframework.data.repository.Repository"));

	private static final DescribedPredicate<JavaClass> AT_THE_EDGE = describe(
			"an …EventsListener, …EventsPublisher, …Projection or @Configuration",
			(type) -> isAtTheEdge(outermost(type)));

	private static final DescribedPredicate<JavaClass> A_PUBLISHED_RECORD = resideInAPackage("vn.thidua.contracts..")
		.and(describe("a published record", (type) -> !type.getPackageName().equals("vn.thidua.contracts")
				|| type.getSimpleName().equals("PublishedEvents")));

	static final ArchRule PERSISTENCE_STAYS_INSIDE = noClasses()
		.that(annotatedWith("jakarta.persistence.Entity")
			.or(annotatedWith("org.springframework.data.relational.core.mapping.Table"))
			.or(A_REPOSITORY))
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

	private static boolean isAtTheEdge(JavaClass type) {
		var name = type.getSimpleName();
		return name.endsWith("EventsListener") || name.endsWith("EventsPublisher") || name.endsWith("Projection")
				|| annotatedWith("org.springframework.context.annotation.Configuration")
					.or(metaAnnotatedWith("org.springframework.context.annotation.Configuration"))
					.test(type);
	}

	private static JavaClass outermost(JavaClass type) {
		return type.getEnclosingClass().map(FeatureRules::outermost).orElse(type);
	}

}
