package vn.thidua.eventing.replay;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import vn.thidua.eventing.retention.RetentionProperties;

/**
 * A second set of the service's tables, beside the live ones, until it takes their place.
 */
final class RebuiltSchema {

	static final String NAME = "rebuilt";

	/** Where the live tables go when they are replaced. */
	private static final String REPLACED = "replaced";

	private static final String VIEWS = """
			select table_name from information_schema.views
			where table_schema = 'rebuilt'
			  and table_name in (select table_name from information_schema.views where table_schema = current_schema())
			""";

	/** What was decided about a parked event stays decided. */
	private static final String TAKE_DECISIONS = """
			insert into rebuilt.parked_event (topic, partition, "offset", key, event_id, type, aggregate_version,
			  occurred_at, traceparent, reason, unit_id, resolved_at, resolution, resolved_by, resolution_reason)
			select topic, partition, "offset", key, event_id, type, aggregate_version, occurred_at, traceparent,
			  reason, unit_id, resolved_at, resolution, resolved_by, resolution_reason
			from parked_event where resolution = 'DISCARDED'
			""";

	private static final String SKIP_DISCARDED = """
			insert into rebuilt.inbox (event_id) select event_id from parked_event
			where resolution = 'DISCARDED' and event_id is not null on conflict do nothing
			""";

	/**
	 * The live consumer may not have come so far, and must not apply those again. Most
	 * are known, and looking for all of them at once is cheaper than trying each.
	 */
	private static final String KEEP_IDS = """
			insert into inbox (event_id)
			select event_id from rebuilt.inbox told
			where event_id >= uuid_floor(now() - make_interval(secs => ?))
			  and not exists (select from inbox where inbox.event_id = told.event_id)
			on conflict do nothing
			""";

	private static final String FORGET_WAITING = "delete from parked_event where resolved_at is null";

	private static final String KEEP_WAITING = """
			insert into parked_event (topic, partition, "offset", key, event_id, type, aggregate_version, occurred_at,
			  traceparent, body, reason, parked_at, unit_id)
			select topic, partition, "offset", key, event_id, type, aggregate_version, occurred_at, traceparent, body,
			  reason, parked_at, unit_id
			from rebuilt.parked_event where resolved_at is null
			on conflict (topic, partition, "offset") do update set resolved_at = null, resolution = null,
			  resolved_by = null, resolution_reason = null, reason = excluded.reason, body = excluded.body
			""";

	private final DataSource dataSource;

	private final JdbcTemplate jdbc;

	private final TransactionTemplate transaction;

	private final ProjectedTables tables;

	private final RetentionProperties retention;

	RebuiltSchema(DataSource dataSource, PlatformTransactionManager transactions, ProjectedTables tables,
			RetentionProperties retention) {
		this.dataSource = dataSource;
		this.jdbc = new JdbcTemplate(dataSource);
		this.transaction = new TransactionTemplate(transactions);
		this.tables = tables;
		this.retention = retention;
	}

	/** Empty, whatever an earlier replay left. */
	void create() {
		this.jdbc.execute("drop schema if exists rebuilt cascade");
		Flyway.configure(RebuiltSchema.class.getClassLoader())
			.dataSource(this.dataSource)
			.schemas(NAME)
			.load()
			.migrate();
		this.jdbc.update(TAKE_DECISIONS);
		this.jdbc.update(SKIP_DISCARDED);
	}

	/** From one moment to the next, for whoever reads. */
	void replaceLiveTables() {
		this.transaction.executeWithoutResult((_) -> {
			var live = this.jdbc.queryForObject("select current_schema()", String.class);
			var views = this.jdbc.queryForList(VIEWS, String.class);
			this.jdbc.execute("create schema " + REPLACED);
			views.forEach((view) -> this.jdbc.execute("alter view %s set schema %s".formatted(view, REPLACED)));
			for (var table : this.tables.names()) {
				this.jdbc.execute("alter table %s set schema %s".formatted(table, REPLACED));
				this.jdbc.execute("alter table %s.%s set schema %s".formatted(NAME, table, live));
			}
			views.forEach((view) -> this.jdbc.execute("alter view %s.%s set schema %s".formatted(NAME, view, live)));
			this.jdbc.update(KEEP_IDS, this.retention.inbox().toSeconds());
			this.jdbc.update(FORGET_WAITING);
			this.jdbc.update(KEEP_WAITING);
			this.jdbc.execute("drop schema %s cascade".formatted(REPLACED));
			this.jdbc.execute("drop schema %s cascade".formatted(NAME));
		});
	}

}
