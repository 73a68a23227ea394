package vn.thidua.nomination.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which unit bears a code. */
@Repository
public class UnitCodes {

	private final JdbcClient jdbc;

	UnitCodes(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The units that bear these codes on a day, of a unit and all below it. A code borne
	 * by several names none of them for certain.
	 */
	public Map<String, List<UUID>> bearers(UUID subtreeOf, Collection<String> codes, LocalDate day) {
		return this.jdbc.sql("""
				select code, unit_id from (
				  select distinct on (unit_id) unit_id, code from unit_version
				  where valid_from <= :day and unit_id in (
				    select unit_id from unit_directory
				    where unit_id in (select unit_subtree(:scope)) and (dissolved_on is null or dissolved_on > :day))
				  order by unit_id, valid_from desc) as valid
				where code = any (:codes::text[])
				""")
			.param("scope", subtreeOf)
			.param("day", day)
			.param("codes", codes.toArray(String[]::new))
			.query((row, _) -> Map.entry(row.getString("code"), row.getObject("unit_id", UUID.class)))
			.list()
			.stream()
			.collect(Collectors.groupingBy(Map.Entry::getKey,
					Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
	}

}
