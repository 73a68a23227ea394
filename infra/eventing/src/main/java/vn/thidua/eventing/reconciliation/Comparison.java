package vn.thidua.eventing.reconciliation;

/** What is held against what: all that the first has, the second must have. */
enum Comparison {

	/** Every published row is on its topic. */
	OUTBOX_TO_TOPIC("outbox-to-topic"),
	/** Every event on a topic of the service's own has a row in its outbox. */
	TOPIC_TO_OUTBOX("topic-to-outbox"),
	/** Every change of an aggregate was told. */
	AGGREGATE_TO_TOPIC("aggregate-to-topic"),
	/** Every record below the committed offset was applied or parked. */
	TOPIC_TO_INBOX("topic-to-inbox"),
	/** Every derived row is what its sources give. */
	PROJECTION_TO_SOURCE("projection-to-source");

	private final String text;

	Comparison(String text) {
		this.text = text;
	}

	/** As in the table of differences and the metric's tag. */
	String text() {
		return this.text;
	}

}
