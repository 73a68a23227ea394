package vn.thidua.benchmarks.intake;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

import vn.thidua.benchmarks.ground.ClosedLoop;
import vn.thidua.benchmarks.ground.Ground;
import vn.thidua.benchmarks.ground.SampleEvent;
import vn.thidua.benchmarks.ground.SampleEvents;
import vn.thidua.engines.DatabaseAccess;

/**
 * The limit: the rows that one nomination writes, in as few statements as tables, on
 * prepared statements, and a commit. Nothing is read, checked or answered.
 */
final class PlainCommits implements AutoCloseable {

	private static final List<String> ROWS = List.of(
			"""
					insert into nominee (nominee_id, revision, unit_id, kind, name, identity_key, birth_year, consent_to_publish)
					values (?, 1, ?, 'MEMBER', ?, ?, 1985, true)
					""",
			"""
					insert into nomination (nomination_id, revision, round_id, nominee_id, nominee_kind, nominating_unit_id,
					  state, step, submitted_to_unit_id, submitted_at, on_time)
					values (?, 1, ?, ?, 'MEMBER', ?, 'SUBMITTED', 1, ?, now(), true)
					""",
			"insert into dossier (nomination_id, content) values (?, ?::jsonb)",
			"""
					insert into audit_entry (at, actor, unit_id, roles, act, subject_type, subject_id, after_digest, trace_id)
					values (now(), 'officer', ?, '{unit-officer}', 'SubmitNomination', 'nomination', ?, sha256('x'), md5('x'))
					""",
			"""
					insert into outbox (topic, key, aggregate_version, event_id, type, occurred_at, body)
					select topic, key::text, 1, gen_random_uuid(), topic || '.v1', now(), body
					from (values ('thidua.people', ?::uuid, ?::bytea), ('thidua.dossiers', ?, ?), ('thidua.nominations', ?, ?))
					  as event (topic, key, body)
					""",
			"""
					insert into idempotency_key (subject, key, fingerprint, status, content_type, location, body)
					values ('officer', ?, sha256('x'), 201, 'application/json', ?, ?)
					""");

	private static final byte[] SMALL_BODY = new byte[300];

	private static final AtomicLong NAMES = new AtomicLong();

	private final List<Connection> connections;

	private final Posts founded;

	private final List<SampleEvent> dossiers = SampleEvents.of(1_000);

	/** In the tables, and among the rows, that {@code founded} posts to. */
	PlainCommits(DatabaseAccess database, Posts founded, int clients) {
		this.connections = Stream.generate(() -> connect(database)).limit(clients).toList();
		this.founded = founded;
	}

	private static Connection connect(DatabaseAccess database) {
		try {
			var connection = Ground.connect(database);
			connection.setAutoCommit(false);
			return connection;
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	double perSecond(Duration span) {
		return ClosedLoop.perSecond(this.connections.size(), span, (i) -> () -> commit(this.connections.get(i)));
	}

	private void commit(Connection connection) {
		long number = NAMES.incrementAndGet();
		var unit = this.founded.communes().get((int) (number % this.founded.communes().size())).unitId();
		var nominee = UUID.randomUUID();
		var nomination = UUID.randomUUID();
		var dossier = this.dossiers.get((int) (number % this.dossiers.size()));
		var name = "Trần Thị Mai " + number;
		try {
			insert(connection, ROWS.get(0), nominee, unit, name, name.toLowerCase(java.util.Locale.ROOT));
			insert(connection, ROWS.get(1), nomination, this.founded.roundId(), nominee, unit, unit);
			insert(connection, ROWS.get(2), nomination, dossier.text());
			insert(connection, ROWS.get(3), unit, nomination.toString());
			insert(connection, ROWS.get(4), nominee, SMALL_BODY, nomination, dossier.json(), nomination, SMALL_BODY);
			insert(connection, ROWS.get(5), UUID.randomUUID().toString(), "/api/v1/nominations/" + nomination,
					SMALL_BODY);
			connection.commit();
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void insert(Connection connection, String sql, Object... values) throws SQLException {
		try (var insert = connection.prepareStatement(sql)) {
			for (int i = 0; i < values.length; i++) {
				insert.setObject(i + 1, values[i]);
			}
			insert.executeUpdate();
		}
	}

	@Override
	public void close() {
		for (var connection : this.connections) {
			try {
				connection.close();
			}
			catch (SQLException ex) {
				throw new IllegalStateException(ex);
			}
		}
	}

}
