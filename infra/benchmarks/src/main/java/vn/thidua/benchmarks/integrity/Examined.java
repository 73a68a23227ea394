package vn.thidua.benchmarks.integrity;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.thidua.benchmarks.ground.Ground;
import vn.thidua.benchmarks.ground.ServiceProcess;
import vn.thidua.benchmarks.ground.Waiting;

/**
 * appraisal-service with one province, of which everything is written into its tables but
 * what it must make itself.
 */
final class Examined implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofHours(3);

	private final ServiceProcess service;

	private final Connection connection;

	private final UUID province = UUID.randomUUID();

	Examined(Ground ground) {
		this.service = ServiceProcess.start(ground, new ServiceProcess.Plan("appraisal-service", "integrity"));
		try {
			this.connection = Ground.connect(this.service.database());
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
		// Nobody measures how it is written.
		execute("set synchronous_commit = off");
		unit(this.province, "PROVINCE", null);
	}

	ServiceProcess service() {
		return this.service;
	}

	UUID province() {
		return this.province;
	}

	UUID commune(UUID district) {
		var commune = UUID.randomUUID();
		unit(commune, "COMMUNE", district);
		return commune;
	}

	/** A district of its own. */
	UUID district() {
		var district = UUID.randomUUID();
		unit(district, "DISTRICT", this.province);
		return district;
	}

	private void unit(UUID unitId, String level, @Nullable UUID parent) {
		execute("insert into unit_directory values (?, 1, '94', ?, ?, ?, null, '2010-01-01')", unitId,
				level + " " + unitId, level, parent);
	}

	UUID round(LocalDate lastDay, String programme) {
		var roundId = UUID.randomUUID();
		execute("insert into round values (?, 1, 'Đợt', ?, 'PROVINCE')", roundId, lastDay);
		execute("insert into round_programme values (?, ?)", roundId, programme);
		return roundId;
	}

	UUID session(UUID unitId, UUID roundId) {
		var sessionId = UUID.randomUUID();
		execute("insert into appraisal_session values (?, ?, ?, now())", sessionId, unitId, roundId);
		return sessionId;
	}

	void dossier(UUID sessionId, UUID nominationId, UUID nominatingUnit, Instant submittedAt,
			@Nullable UUID conclusionId) {
		execute("insert into dossier values (?, ?, 1, 1, ?, 'MEMBER', ?, ?, true, now(), ?)", sessionId, nominationId,
				UUID.randomUUID(), nominatingUnit, submittedAt.atOffset(ZoneOffset.UTC), conclusionId);
	}

	void execute(String sql, @Nullable Object... values) {
		try (var statement = this.connection.prepareStatement(sql)) {
			for (int i = 0; i < values.length; i++) {
				statement.setObject(i + 1, values[i]);
			}
			statement.execute();
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** All texts and all sessions, as they are now. */
	void awaitExamined(long texts) {
		Waiting.until("everything is examined", PATIENCE, Duration.ofMillis(200),
				() -> count("select count(*) from text_print where examined") >= texts
						&& count("select count(*) from text_print where not examined") == 0
						&& count("select count(*) from examination_request") == 0);
	}

	long count(String sql) {
		try (var statement = this.connection.createStatement(); var row = statement.executeQuery(sql)) {
			row.next();
			return row.getLong(1);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** What a detector's signals are about. */
	Set<String> found(String detector) {
		var found = new HashSet<String>();
		try (var statement = this.connection
			.prepareStatement("select subject_key from signal where detector = ? and state = 'OPEN'")) {
			statement.setString(1, detector);
			try (var row = statement.executeQuery()) {
				while (row.next()) {
					found.add(row.getString(1));
				}
			}
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
		return found;
	}

	@Override
	public void close() {
		try (var _ = this.service; var _ = this.connection) {
			// Both, in this order.
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
