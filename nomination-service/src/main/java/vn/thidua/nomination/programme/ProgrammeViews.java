package vn.thidua.nomination.programme;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageQuery;
import vn.thidua.platform.row.RecordRows;
import vn.thidua.platform.time.Vietnam;

/** Programmes for reading: those that bind a unit, and those of the units below it. */
@Repository
class ProgrammeViews {

	private static final String IN_SIGHT = """
			owner_unit_id in (select unit_id from unit_ancestry(:scope) union select unit_subtree(:scope))
			""";

	/** The later version takes over from its first day, whatever the earlier one says. */
	private static final String VALID = """
			select distinct on (programme) programme, version, owner_unit_id, name, legal_basis, valid_from, valid_to
			from programme_version
			where valid_from <= :today and (valid_to is null or valid_to >= :today) and
			""" + IN_SIGHT + "order by programme, version desc";

	private final JdbcClient jdbc;

	private final Programmes programmes;

	private final Clock clock;

	ProgrammeViews(JdbcClient jdbc, Programmes programmes, Clock clock) {
		this.jdbc = jdbc;
		this.programmes = programmes;
		this.clock = clock;
	}

	Page<ProgrammeSummary> valid(UUID scope, PageQuery query) {
		var today = Vietnam.today(this.clock);
		var items = this.jdbc
			.sql("select * from (" + VALID
					+ ") as valid order by name collate \"vi-x-icu\", programme limit :limit offset :offset")
			.param("scope", scope)
			.param("today", today)
			.param("limit", query.limit())
			.param("offset", query.offset())
			.query(RecordRows.of(ProgrammeSummary.class))
			.list();
		long total = this.jdbc.sql("select count(*) from (" + VALID + ") as valid")
			.param("scope", scope)
			.param("today", today)
			.query(Long.class)
			.single();
		return Page.of(items, query, total);
	}

	/** Newest first. */
	Page<ProgrammeSummary> versions(UUID scope, String programme, PageQuery query) {
		var items = this.jdbc
			.sql("select * from programme_version where programme = :programme and " + IN_SIGHT
					+ "order by version desc limit :limit offset :offset")
			.param("scope", scope)
			.param("programme", programme)
			.param("limit", query.limit())
			.param("offset", query.offset())
			.query(RecordRows.of(ProgrammeSummary.class))
			.list();
		long total = this.jdbc
			.sql("select count(*) from programme_version where programme = :programme and " + IN_SIGHT)
			.param("scope", scope)
			.param("programme", programme)
			.query(Long.class)
			.single();
		return Page.of(items, query, total);
	}

	Optional<ProgrammeVersion> find(UUID scope, String programme, int version) {
		boolean inSight = this.jdbc
			.sql("select exists (select from programme_version where programme = :programme and version = :version and "
					+ IN_SIGHT + ")")
			.param("scope", scope)
			.param("programme", programme)
			.param("version", version)
			.query(Boolean.class)
			.single();
		return inSight ? Optional.of(this.programmes.get(programme, version)) : Optional.empty();
	}

}
