package vn.thidua.testkit;

import java.util.Set;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class ArchitectureRulesTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			cycle          | Cycle detected
			entity         | <vn.thidua.testkit.violators.entity.Nomination> has modifier PUBLIC
			openrepository | <vn.thidua.testkit.violators.openrepository.Nominations> has modifier PUBLIC
			contracts      | <vn.thidua.contracts.people.NomineeKind>
			layer          | Class <vn.thidua.testkit.violators.layer.dto.Answer> does reside
			unmarked       | Package <vn.thidua.testkit.violators.unmarked> has no package-info.java
			names          | <vn.thidua.testkit.violators.names.RoundHelper> has name matching
			injection      | <vn.thidua.testkit.violators.injection.Hiding.clock> is annotated with
			dates          | <java.util.Date>
			now            | calls method <java.time.Instant.now()>
			millis         | calls method <java.lang.System.currentTimeMillis()>
			clock          | calls method <java.time.Clock.systemUTC()>
			open           | Handler <vn.thidua.testkit.violators.open.RoundsController.list()> says not who may ask
			""")
	void eachRuleFindsItsViolatorAndNothingElse(String violator, String breach) {
		var failure = catchThrowableOfType(AssertionError.class, () -> check("violators." + violator));

		assertThat(failure).hasMessageContaining(breach);
		assertThat(String.valueOf(failure.getMessage()).split("Architecture Violation", -1)).as("rules broken")
			.hasSize(2);
	}

	@Test
	void aWellBehavedServicePasses() {
		assertThatCode(() -> check("wellbehaved")).doesNotThrowAnyException();
	}

	@Test
	void aPackageThatDoesNotExistIsNoProof() {
		assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> ArchitectureRules.check("vn.thidua.nowhere"))
			.withMessageContaining("vn.thidua.nowhere");
	}

	@Test
	void whatAnyoneMayAskForIsNamedAndIsThere() {
		assertThatCode(() -> check("violators.open", "RoundsController.list")).doesNotThrowAnyException();
		assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> check("wellbehaved", "UnitsController.list"))
			.withMessageContaining("<UnitsController.list> is named as open, and there is none");
	}

	private static void check(String relativePackage, String... open) {
		var basePackage = "vn.thidua.testkit." + relativePackage;
		// With test classes, since that is what the examples are.
		ArchitectureRules.check(basePackage, new ClassFileImporter().importPackages(basePackage), Set.of(open));
	}

}
