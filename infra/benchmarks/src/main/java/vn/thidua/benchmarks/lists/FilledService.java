package vn.thidua.benchmarks.lists;

import java.sql.SQLException;
import java.time.Duration;

import vn.thidua.benchmarks.ground.Asking;
import vn.thidua.benchmarks.ground.Ground;
import vn.thidua.benchmarks.ground.Province;
import vn.thidua.benchmarks.ground.ServiceProcess;
import vn.thidua.testkit.TestTokens;

/**
 * nomination-service with so many nominations of one province, among them twenty of a
 * name that is looked for.
 */
final class FilledService implements AutoCloseable {

	private static final int DISTRICTS = 11;

	private static final int COMMUNES = 109;

	private final ServiceProcess service;

	private final Province province;

	FilledService(Ground ground, String name, int nominations) {
		this.service = ServiceProcess.start(ground, new ServiceProcess.Plan("nomination-service", name));
		this.province = Province.founded(this.service, DISTRICTS, COMMUNES);
		fill(nominations);
		requireThatAllAreListed();
	}

	/** From asking to the whole answer, on the average of the span. */
	double millis(Question question, Duration span) {
		return asking(question).millis(question.path(this.province), span);
	}

	private Asking asking(Question question) {
		return new Asking(this.service, TestTokens.of("officer", question.asker(this.province), "unit-officer"));
	}

	private void fill(int nominations) {
		try (var connection = Ground.connect(this.service.database()); var statement = connection.createStatement()) {
			statement.execute(
					"""
							insert into nominee (nominee_id, revision, unit_id, kind, name, identity_key, consent_to_publish)
							select md5('nominee ' || i)::uuid, 1, communes[1 + i %% cardinality(communes)], 'MEMBER',
							  case when i <= 20 then 'Nguyễn Thị Hòa' else
							    family[1 + i %% cardinality(family)] || ' ' || i || ' ' || given[1 + i / 7 %% cardinality(given)] end,
							  i::text, false
							from generate_series(1, %d) as i,
							  (select array_agg(unit_id) as communes from unit_directory where level = 'COMMUNE') as units,
							  (values (array['Trần', 'Lê', 'Phạm', 'Huỳnh', 'Lý', 'Thạch', 'Sơn'],
							    array['An', 'Ản', 'Ân', 'Bé', 'Dung', 'Đào', 'Lan', 'Mai', 'Xuân'])) as names (family, given)
							"""
						.formatted(nominations));
			statement.execute("analyze nominee");
			statement.execute(
					"""
							insert into nomination (nomination_id, revision, round_id, nominee_id, nominee_kind, nominating_unit_id,
							  state, step, submitted_to_unit_id, submitted_at, on_time)
							select gen_random_uuid(), 1, '%s', nominee_id, kind, nominee.unit_id, 'SUBMITTED', 1, parent_id, now(), true
							from nominee join unit_directory using (unit_id)
							"""
						.formatted(this.province.roundId()));
			statement.execute("vacuum analyze");
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private void requireThatAllAreListed() {
		for (var question : Question.values()) {
			var items = asking(question).json(question.path(this.province)).path("items");
			if (items.isEmpty()) {
				throw new IllegalStateException("%s has nothing to show".formatted(question.label()));
			}
		}
	}

	@Override
	public void close() {
		this.service.close();
	}

}
