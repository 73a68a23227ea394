package vn.thidua.eventing.inbox;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Which tables a transaction writes. No statement of a listener names a schema, so the
 * search path decides.
 *
 * @param schema the schema, nothing for the live one
 */
record Tables(@Nullable String schema) {

	static final Tables LIVE = new Tables(null);

	/** Held exclusively while live tables are replaced; live polls wait for that. */
	static final long LOCK = 7_411_004L;

	static Tables apart(String schema) {
		return new Tables(schema);
	}

	void enter(JdbcTemplate jdbc) {
		if (this.schema == null) {
			jdbc.query("select pg_advisory_xact_lock_shared(?)", (_) -> {
			}, LOCK);
		}
		else {
			// It can be done again: it need not wait for the disk.
			jdbc.execute("set local synchronous_commit to off");
			jdbc.execute("set local search_path to " + this.schema);
		}
	}

}
