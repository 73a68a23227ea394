package vn.thidua.nomination.listing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.json.JsonMapper;

import vn.thidua.nomination.nominee.ListedUnits;
import vn.thidua.nomination.nominee.NameSearch;
import vn.thidua.testkit.RealParts;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a page of a list reads among many nominations, in a database that no other test
 * fills.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NominationListGrowthTests {

	private static final int NOMINATIONS = 12_000;

	private static final int UNITS = 40;

	/** About a third of what the nominations take. */
	private static final int FEW_PAGES = 250;

	private final JdbcClient jdbc = JdbcClient.create(ownDatabase());

	private final List<UUID> units = Stream.generate(UUID::randomUUID).limit(UNITS).toList();

	private final UUID round = UUID.randomUUID();

	@BeforeAll
	void nominateMany() {
		this.jdbc.sql("insert into unit (unit_id, revision) select unnest(:units::uuid[]), 1")
			.param("units", ids(this.units))
			.update();
		this.jdbc.sql("""
				insert into unit_directory (unit_id, version, code, name, level, valid_from)
				select unnest(:units::uuid[]), 1, '1', 'Xã', 'COMMUNE', '2022-01-01'
				""").param("units", ids(this.units)).update();
		this.jdbc
			.sql("""
					with programme as (
					  insert into programme_version (programme, version, owner_unit_id, name, legal_basis, valid_from, rules,
					    created_at)
					  values (:round, 1, :unit, 'Mẫu', 'Mẫu', '2022-01-01', '{}', now()))
					insert into round (round_id, revision, owner_unit_id, programme, programme_version, name, period,
					  opens_on, last_day, deadline_basis, opened_by_unit_id)
					values (:round::uuid, 1, :unit, :round, 1, 'Mẫu', '2008', '2022-10-01', '2022-10-14', 'Mẫu', :unit)
					""")
			.param("round", this.round.toString())
			.param("unit", this.units.getFirst())
			.update();
		this.jdbc.sql("""
				insert into nominee (nominee_id, revision, unit_id, kind, name, identity_key, consent_to_publish)
				select gen_random_uuid(), 1, (:units::uuid[])[1 + number % :unitCount], 'MEMBER',
				  'Nguyễn Thị ' || md5(number::text), number, true
				from generate_series(1, :count) as number
				""").param("units", ids(this.units)).param("unitCount", UNITS).param("count", NOMINATIONS).update();
		this.jdbc.sql("""
				insert into nomination (nomination_id, revision, round_id, nominee_id, nominee_kind, nominating_unit_id,
				  state, step, submitted_to_unit_id, submitted_at, on_time)
				select gen_random_uuid(), 1, :round, nominee_id, 'MEMBER', unit_id, 'SUBMITTED', 1, unit_id,
				  now() - random() * interval '1 year', true
				from nominee where unit_id = any (:units::uuid[])
				""").param("round", this.round).param("units", ids(this.units)).update();
		for (String table : List.of("nominee", "nomination", "round", "unit_directory")) {
			this.jdbc.sql("vacuum analyze " + table).update();
		}
	}

	@ParameterizedTest
	@DisplayName("X3 a province's page is read off an index, in any order, however many nominations there are")
	@ValueSource(strings = { "name", "-name", "submittedAt", "-submittedAt" })
	void aProvincesPage(String sort) {
		assertThat(pagesRead(list(null, sort, "", this.units).page())).isLessThan(FEW_PAGES);
		assertThat(pagesRead(list(this.round, sort, "", this.units).page())).isLessThan(FEW_PAGES);
	}

	@ParameterizedTest
	@DisplayName("X3 a commune's page reads nothing of the other communes")
	@ValueSource(strings = { "name", "-name", "submittedAt", "-submittedAt" })
	void aCommunesPage(String sort) {
		var own = this.units.subList(0, 1);
		assertThat(pagesRead(list(null, sort, "", own).page())).isLessThan(FEW_PAGES);
		assertThat(pagesRead(list(this.round, sort, "", own).page())).isLessThan(FEW_PAGES);
	}

	@Test
	@DisplayName("X3 the total counts so many and no more")
	void theTotal() {
		assertThat(pagesRead(list(null, "name", "", this.units).count())).isLessThan(FEW_PAGES);
	}

	@Test
	@DisplayName("X3 a rare name is found by its words")
	void aRareName() {
		String word = this.jdbc.sql("select split_part(search_key, ' ', 3) from nominee where unit_id = ? limit 1")
			.param(this.units.getFirst())
			.query(String.class)
			.single();
		assertThat(pagesRead(list(null, "name", "'" + word + "'", this.units).page())).isLessThan(FEW_PAGES);
	}

	private Statement list(@Nullable UUID round, String sort, String words, List<UUID> units) {
		var filter = new NominationFilter(null, round, null, null, null, null, sort);
		var listed = new ListedUnits.Listed(units, new NameSearch(words), List.of(), List.of());
		var list = new NominationList(filter, listed, UUID.randomUUID());
		return new Statement(list);
	}

	private int pagesRead(Query query) {
		String plan = this.jdbc.sql("explain (analyze, buffers, format json) " + query.sql())
			.params(query.parameters())
			.param("limit", 10)
			.param("offset", 0)
			.query(String.class)
			.single();
		var root = JsonMapper.shared().readTree(plan).get(0).get("Plan");
		return root.get("Shared Hit Blocks").asInt() + root.get("Shared Read Blocks").asInt();
	}

	private static DataSource ownDatabase() {
		var access = RealParts.freshDatabase("lists");
		var database = new DriverManagerDataSource(access.url(), access.username(), access.password());
		Flyway.configure().dataSource(database).load().migrate();
		return database;
	}

	private static String[] ids(List<UUID> ids) {
		return ids.stream().map(UUID::toString).toArray(String[]::new);
	}

	private record Statement(NominationList list) {

		Query page() {
			return new Query(this.list.page(), this.list.parameters());
		}

		Query count() {
			return new Query(this.list.count(), this.list.parameters());
		}

	}

	private record Query(String sql, Map<String, @Nullable Object> parameters) {
	}

}
