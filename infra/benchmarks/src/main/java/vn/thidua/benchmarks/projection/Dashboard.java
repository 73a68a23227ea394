package vn.thidua.benchmarks.projection;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import vn.thidua.benchmarks.ground.Asking;
import vn.thidua.benchmarks.ground.Ground;
import vn.thidua.benchmarks.ground.ServiceProcess;
import vn.thidua.testkit.TestTokens;

/**
 * reporting-service with a round of so many nominations from one province of 11 districts
 * and 109 communes, asked for the round's picture.
 */
final class Dashboard implements AutoCloseable {

	private static final UUID PROVINCE = UUID.fromString("94000000-0000-4000-8000-000000000000");

	private static final UUID ROUND = UUID.fromString("20230000-0000-4000-8000-000000000000");

	private static final String COVERAGE = "/api/v1/rounds/" + ROUND + "/coverage";

	private static final String COUNTS = """
			insert into coverage_view (round_id, unit_id, submitted, on_time, late)
			select round_id, nominating_unit_id, count(*), count(*) filter (where on_time),
			  count(*) filter (where not on_time)
			from nomination_view group by round_id, nominating_unit_id;
			insert into coverage_tier_view (round_id, unit_id, step, appraised_by_unit_id, appraised, forwarded)
			select round_id, nominating_unit_id, step, appraised_by_unit_id, count(*),
			  count(*) filter (where outcome = 'FORWARDED')
			from nomination_view join nomination_appraisal using (nomination_id)
			group by round_id, nominating_unit_id, step, appraised_by_unit_id;
			analyze
			""";

	private final ServiceProcess service;

	private final Asking office;

	Dashboard(Ground ground, String name, int nominations) {
		// Follows no topic: what it knows was put into its tables.
		this.service = ServiceProcess.start(ground, new ServiceProcess.Plan("reporting-service", name,
				Map.of("SPRING_CLOUD_STREAM_BINDINGS_EVENTSIN0_CONSUMER_AUTOSTARTUP", "false"), ""));
		this.office = new Asking(this.service, TestTokens.of("office.94", PROVINCE, "office"));
		fill(nominations);
		requireAll(nominations);
	}

	/** Milliseconds from asking to the whole answer, on the average of the span. */
	double millis(Duration span) {
		return this.office.millis(COVERAGE, span);
	}

	private void requireAll(int nominations) {
		long submitted = this.office.json(COVERAGE).path("totals").path("submitted").asLong();
		if (submitted != nominations) {
			throw new IllegalStateException("The dashboard shows %d of %d".formatted(submitted, nominations));
		}
	}

	private void fill(int nominations) {
		try (var connection = Ground.connect(this.service.database()); var statement = connection.createStatement()) {
			statement.execute(
					"""
							insert into unit_directory (unit_id, version, code, name, level, parent_id, valid_from)
							select '%1$s'::uuid, 1, '94', 'Tỉnh', 'PROVINCE', null, date '2022-10-01'
							union all
							select md5('district ' || i)::uuid, 1, 'D' || i, 'Huyện ' || i, 'DISTRICT', '%1$s'::uuid, date '2022-10-01'
							from generate_series(0, 10) i
							union all
							select md5('commune ' || i)::uuid, 1, 'C' || i, 'Xã ' || i, 'COMMUNE', md5('district ' || i %% 11)::uuid,
							  date '2022-10-01'
							from generate_series(0, 108) i
							"""
						.formatted(PROVINCE));
			statement.execute(
					"""
							insert into round_view (round_id, version, unit_id, programme, programme_version, name, period, opens_on,
							  last_day, deciding_level)
							values ('%1$s', 1, '%2$s', 'thi-dua', 1, 'Năm 2023', '2023', '2023-01-01', '2023-10-14', 'PROVINCE');
							insert into round_quota (round_id, position, level, act, measure, count, together)
							values ('%1$s', 1, 'COMMUNE', 'NOMINATE', 'MINIMUM', 1, false)
							"""
						.formatted(ROUND, PROVINCE));
			statement.execute(
					"""
							insert into nomination_view (nomination_id, round_id, nominating_unit_id, nominee_id, nominee_kind,
							  submitted_to_unit_id, submitted_step, submitted_at, on_time, submitted_version, appraised_step,
							  appraised_outcome, appraised_version)
							select gen_random_uuid(), '%1$s', md5('commune ' || i %% 109)::uuid, gen_random_uuid(), 'MEMBER',
							  md5('district ' || i %% 109 %% 11)::uuid, 1, timestamptz '2023-10-01', i %% 7 > 0, 1, 1,
							  case when i %% 3 = 0 then 'FORWARDED' else 'NOT_SELECTED' end, 2
							from generate_series(1, %2$d) i;
							insert into nomination_appraisal (nomination_id, step, version, appraised_by_unit_id, outcome, reason_code,
							  appraised_at)
							select nomination_id, 1, 2, submitted_to_unit_id, appraised_outcome, 'MERIT', timestamptz '2023-10-20'
							from nomination_view
							"""
						.formatted(ROUND, nominations));
			statement.execute(COUNTS);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public void close() {
		this.service.close();
	}

}
