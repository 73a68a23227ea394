package vn.thidua.eventing.reconciliation;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How far a walk through keys has come, that begins anew each time it is through. */
final class Walk {

	private final JdbcClient jdbc;

	private final String name;

	private final String beginning;

	Walk(JdbcClient jdbc, String name, String beginning) {
		this.jdbc = jdbc;
		this.name = name;
		this.beginning = beginning;
	}

	String lastKey() {
		return this.jdbc.sql("select last_key from reconciliation_walk where name = ?")
			.param(this.name)
			.query(String.class)
			.optional()
			.orElse(this.beginning);
	}

	/**
	 * After a piece.
	 * @param piece what was looked at
	 * @param limit how many keys were asked for
	 */
	void goOn(Piece piece, int limit) {
		var next = (piece.keys() < limit || piece.lastKey() == null) ? this.beginning : piece.lastKey();
		this.jdbc.sql("""
				insert into reconciliation_walk (name, last_key) values (?, ?)
				on conflict (name) do update set last_key = excluded.last_key
				""").params(this.name, next).update();
	}

	/**
	 * What was looked at.
	 *
	 * @param keys how many keys
	 * @param lastKey the last of them, if any
	 */
	record Piece(int keys, @Nullable String lastKey) {
	}

}
