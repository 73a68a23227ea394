package vn.thidua.nomination.appraisal;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.thidua.testkit.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Where a nomination goes from a unit whose conclusion was on its way while it ended. */
@ServiceTest
class AppraisingUnitsTests {

	private final AppraisingUnits units;

	private final JdbcClient database;

	AppraisingUnitsTests(@Autowired AppraisingUnits units, @Autowired JdbcClient database) {
		this.units = units;
		this.database = database;
	}

	@Test
	@DisplayName("O2 a nomination goes to the unit above, or above the successor, or to a successor of a higher level")
	void theNearestHigherUnitThatIsThere() {
		UUID city = unit("PROVINCE", null, false);
		UUID province = unit("PROVINCE", city, true);
		UUID district = unit("DISTRICT", city, false);
		UUID mergedDistrict = unit("DISTRICT", district, true);
		UUID endedDistrict = unit("DISTRICT", city, true);
		assertThat(this.units.nextAbove(district)).contains(city);
		assertThat(this.units.nextAbove(mergedDistrict)).contains(city);
		assertThat(this.units.nextAbove(endedDistrict)).contains(city);
		assertThat(this.units.nextAbove(province)).isEmpty();
		assertThat(this.units.nextAbove(city)).isEmpty();
	}

	private UUID unit(String level, @Nullable UUID parentId, boolean dissolved) {
		UUID unitId = UUID.randomUUID();
		this.database.sql("""
				insert into unit_directory (unit_id, version, code, name, level, parent_id, valid_from, dissolved_on)
				values (?, 1, 'X', 'Mẫu', ?, ?, '2022-10-01', case when ? then date '2025-07-01' end)
				""").param(unitId).param(level).param(parentId).param(dissolved).update();
		return unitId;
	}

}
