package vn.thidua.eventing.reconciliation;

import java.sql.SQLException;
import java.util.List;

import javax.sql.DataSource;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;

import vn.thidua.contracts.Topic;
import vn.thidua.eventing.reconciliation.InboxComparison.InboundTopics;
import vn.thidua.eventing.retention.RetentionProperties;
import vn.thidua.eventing.topic.TopicReaders;

/**
 * Compares what is told in two places, one instance at a time, each run from where the
 * last one stopped.
 *
 * <pre>
 *   aggregates ◀──▶ topics of its own ◀──▶ outbox        topics it listens to ──▶ inbox        sources ──▶ projections
 * </pre>
 */
class Reconciler {

	private static final Logger log = LoggerFactory.getLogger(Reconciler.class);

	private static final int LOGGED_AT_ONCE = 100;

	private static final String LOG_NEW = """
			update reconciliation_difference set is_logged = true
			where (comparison, source, subject) in (
			  select comparison, source, subject from reconciliation_difference
			  where not is_logged and suspected_in is null limit ?)
			returning comparison, source, subject
			""";

	private final DataSource dataSource;

	private final TopicReaders readers;

	private final InboundTopics inbound;

	private final List<PublishedAggregates> aggregates;

	private final List<DerivedRows> projections;

	private final Limits limits;

	Reconciler(DataSource dataSource, TopicReaders readers, InboundTopics inbound, List<PublishedAggregates> aggregates,
			List<DerivedRows> projections, Limits limits) {
		this.dataSource = dataSource;
		this.readers = readers;
		this.inbound = inbound;
		this.aggregates = aggregates;
		this.projections = projections;
		this.limits = limits;
	}

	@Scheduled(fixedDelayString = "${thidua.reconciliation.interval:30s}",
			initialDelayString = "${thidua.reconciliation.interval:30s}")
	void reconcile() throws SQLException {
		try (var session = ReconciliationSession.tryOpen(this.dataSource)) {
			if (session != null) {
				reconcile(session);
			}
		}
	}

	private void reconcile(ReconciliationSession session) {
		boolean publishedIsComplete = comparePublished(session);
		boolean receivedIsComplete = new InboxComparison(session, this.readers, this.inbound,
				this.limits.retention().inbox())
			.compare(this.limits.reconciliation().records());
		new ProjectionComparison(session, this.projections).compare(this.limits.reconciliation().rows());
		logNew(session.jdbc());
		if (publishedIsComplete && receivedIsComplete) {
			session.jdbc().sql("update reconciliation_position set completed_at = now()").update();
		}
	}

	private boolean comparePublished(ReconciliationSession session) {
		List<Topic> topics = this.aggregates.stream().map(PublishedAggregates::topic).toList();
		var compared = new OutboxComparison(session, this.readers, topics, this.limits.retention().outbox())
			.compare(this.limits.reconciliation().records());
		compared.ifPresent((snapshot) -> new AggregateComparison(session, this.aggregates).compare(snapshot,
				this.limits.reconciliation().rows()));
		return compared.isPresent();
	}

	private static void logNew(JdbcClient jdbc) {
		jdbc.sql(LOG_NEW)
			.param(LOGGED_AT_ONCE)
			.query((row, number) -> "%s: %s of %s".formatted(row.getString("comparison"), row.getString("subject"),
					row.getString("source")))
			.list()
			.forEach((difference) -> log.warn("Difference found, {}", difference));
	}

	/**
	 * What a run may cost, and what is no difference since it is too old.
	 *
	 * @param reconciliation how much a run looks at
	 * @param retention for how long events are kept
	 */
	record Limits(ReconciliationProperties reconciliation, RetentionProperties retention) {
	}

}
