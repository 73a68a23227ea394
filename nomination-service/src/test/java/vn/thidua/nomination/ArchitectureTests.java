package vn.thidua.nomination;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import vn.thidua.testkit.ArchitectureRules;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

class ArchitectureTests {

	@Test
	void theHouseRulesHold() {
		ArchitectureRules.check("vn.thidua.nomination");
	}

	/** Nor does a part of a feature need the part that needs it. */
	@Test
	void noPackageIsNeededByWhatItNeeds() {
		slices().matching("vn.thidua.nomination.(**)")
			.should()
			.beFreeOfCycles()
			.check(new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
				.importPackages("vn.thidua.nomination"));
	}

}
