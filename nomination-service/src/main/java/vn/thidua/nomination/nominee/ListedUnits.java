package vn.thidua.nomination.nominee;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Of which units a list tells. Asked for before the list itself, whose plan depends on
 * how many they are: a commune's rows are found by its unit, a province's are read off in
 * their order.
 */
@Repository
public class ListedUnits {

	private final JdbcClient jdbc;

	ListedUnits(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Units within the caller's subtree, and what of the search is a unit's name or a
	 * decision's number. From here on the transaction's statements are planned for the
	 * values they are given.
	 * @param scope the caller's unit
	 * @param unitId a unit whose subtree alone is wanted
	 * @param search what is looked for
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public Listed find(UUID scope, @Nullable UUID unitId, @Nullable String search) {
		return this.jdbc.sql("""
				with sought as (select search_key(:search) as words), listed as (
				  select unit_subtree(:unit) as unit_id where :unit in (select unit_subtree(:scope)))
				select set_config('plan_cache_mode', 'force_custom_plan', true), words,
				  array(select unit_id from listed) as units,
				  array(select unit_id from listed join unit_directory using (unit_id)
				    where words <> '' and strpos(' ' || search_key(name), ' ' || words) > 0) as named,
				  array(select nomination_id from award
				    where words <> '' and search_key(decision_number) = words) as numbered
				from sought
				""")
			.param("scope", scope)
			.param("unit", (unitId == null) ? scope : unitId)
			.param("search", (search == null) ? "" : search)
			.query((row, number) -> new Listed(ids(row, "units"), NameSearch.of(row.getString("words")),
					ids(row, "named"), ids(row, "numbered")))
			.single();
	}

	private static List<UUID> ids(ResultSet row, String column) throws SQLException {
		return List.of((UUID[]) row.getArray(column).getArray());
	}

	/**
	 * What a list is about.
	 *
	 * @param units the units
	 * @param names words that nominees' names must have, if any
	 * @param named those of the units whose name was looked for
	 * @param numbered nominations awarded by the decision whose number was looked for
	 */
	public record Listed(List<UUID> units, NameSearch names, List<UUID> named, List<UUID> numbered) {

		/**
		 * A condition on a column: a single unit is told apart, since its rows lie
		 * together in order.
		 */
		public String within(String column) {
			return column + ((this.units.size() == 1) ? " = (:units::uuid[])[1]" : " = any (:units::uuid[])");
		}

		public String[] unitIds() {
			return texts(this.units);
		}

		public static String[] texts(List<UUID> ids) {
			return ids.stream().map(UUID::toString).toArray(String[]::new);
		}

	}

}
