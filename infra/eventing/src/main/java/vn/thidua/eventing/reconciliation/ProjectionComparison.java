package vn.thidua.eventing.reconciliation;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Derived rows and what their sources give, a piece of each projection at a time. Both
 * are read in one statement, so that whoever changes them in one transaction is not
 * disturbed.
 */
final class ProjectionComparison {

	private static final String BEGINNING = "";

	private static final String COMPARE = """
			with piece as (<projection>), last as (
			  select count(*) as keys, max(key collate "C") as last_key from piece
			), mended as (
			  delete from reconciliation_difference using last
			  where comparison = 'projection-to-source' and source = :name and subject > :after
			    and (keys < :limit or subject <= last_key)
			    and subject not in (select key from piece where differs)
			), found as (
			  insert into reconciliation_difference (comparison, source, subject)
			  select 'projection-to-source', :name, key from piece where differs
			  on conflict do nothing
			)
			select keys, last_key from last
			""";

	private final ReconciliationSession session;

	private final List<DerivedRows> projections;

	ProjectionComparison(ReconciliationSession session, List<DerivedRows> projections) {
		this.session = session;
		this.projections = projections;
	}

	void compare(int limit) {
		this.projections.forEach((projection) -> this.session.inTransaction(() -> compare(projection, limit)));
	}

	private void compare(DerivedRows projection, int limit) {
		var walk = new Walk(this.session.jdbc(), projection.name(), BEGINNING);
		var piece = this.session.jdbc()
			.sql(COMPARE.replace("<projection>", projection.query()))
			.param("name", projection.name())
			.param("after", walk.lastKey())
			.param("limit", limit)
			.query(Walk.Piece.class)
			.single();
		walk.goOn(piece, limit);
	}

}
