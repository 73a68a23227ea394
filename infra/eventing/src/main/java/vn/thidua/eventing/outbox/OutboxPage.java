package vn.thidua.eventing.outbox;

import java.util.List;

/**
 * Some outbox rows in id order.
 *
 * @param rows the rows, ready to send
 * @param start the position they were read from, with the snapshot they belong to
 * @param last whether nothing of that snapshot's difference comes after them
 */
record OutboxPage(List<OutboxRow> rows, RelayPosition start, boolean last) {

	boolean isEmpty() {
		return this.rows.isEmpty();
	}

	/** The position once all rows are acknowledged. */
	RelayPosition end() {
		return this.last ? this.start.arrived() : afterPrefix(this.rows.size());
	}

	/** The position once only the first {@code acknowledged} rows are. */
	RelayPosition afterPrefix(int acknowledged) {
		return (acknowledged == 0) ? this.start : this.start.upTo(this.rows.get(acknowledged - 1).id());
	}

}
