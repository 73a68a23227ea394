package vn.thidua.reporting.projection;

import java.util.List;
import java.util.function.Function;

import org.springframework.jdbc.support.SqlArrayValue;

/**
 * Rows as one array parameter per column, for {@code unnest(?, ?, …)}: a batch of events
 * is one statement, whatever its size.
 *
 * @param <T> a row
 */
public final class Columns<T> {

	private final List<T> rows;

	public Columns(List<T> rows) {
		this.rows = rows;
	}

	/**
	 * A column by the name of its PostgreSQL type; what is no array of JDBC goes as text.
	 */
	public SqlArrayValue of(String type, Function<T, Object> value) {
		Object[] column = new Object[this.rows.size()];
		for (int i = 0; i < column.length; i++) {
			Object cell = value.apply(this.rows.get(i));
			column[i] = (cell instanceof Enum<?> constant) ? constant.name() : cell;
		}
		return new SqlArrayValue(type, column);
	}

}
