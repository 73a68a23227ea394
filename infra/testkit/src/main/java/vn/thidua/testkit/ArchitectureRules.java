package vn.thidua.testkit;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;

/**
 * The house rules that a machine can watch, for every service:
 * {@code ArchitectureRules.check("vn.thidua.nomination")} in a plain test.
 */
public final class ArchitectureRules {

	/** Its endpoints are each service's, too. */
	private static final String PLATFORM = "vn.thidua.platform";

	private ArchitectureRules() {
	}

	/**
	 * Checks the production classes of one service, all rules, and tells every breach.
	 * @param basePackage the service's own, whose direct subpackages are its features
	 * @param open what answers anyone, token or not, as {@code Controller.method}
	 */
	public static void check(String basePackage, String... open) {
		check(basePackage, new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
			.importPackages(basePackage, PLATFORM), Set.of(open));
	}

	static void check(String basePackage, JavaClasses all, Set<String> open) {
		var classes = all.that(resideInAPackage(basePackage + ".."));
		if (classes.isEmpty()) {
			throw new AssertionError("There is no class in " + basePackage + ": nothing would be checked.");
		}
		var ofTheService = rules(basePackage).stream().map((rule) -> rule.allowEmptyShould(true).evaluate(classes));
		var ofAllItAnswers = HandlerRules.whoMayAskIsSaid(open).allowEmptyShould(true).evaluate(all);
		var breaches = Stream.concat(ofTheService, Stream.of(ofAllItAnswers))
			.filter(EvaluationResult::hasViolation)
			.map((result) -> result.getFailureReport().toString())
			.collect(Collectors.joining("\n\n"));
		if (!breaches.isEmpty()) {
			throw new AssertionError(breaches);
		}
	}

	private static List<ArchRule> rules(String basePackage) {
		return List.of(FeatureRules.withoutCycles(basePackage), FeatureRules.PERSISTENCE_STAYS_INSIDE,
				FeatureRules.CONTRACTS_AT_THE_EDGE, FeatureRules.NO_LAYERS, CodeRules.NULL_IS_STATED,
				CodeRules.HONEST_NAMES, CodeRules.NO_FIELD_INJECTION, CodeRules.NO_OLD_DATES,
				CodeRules.TIME_COMES_FROM_THE_CLOCK, CodeRules.CLOCKS_ARE_CONFIGURED);
	}

}
