package vn.thidua.appraisal.integrity.rotation;

import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Of which programme a round is: rounds of one follow each other through the years. */
@Repository
class RoundProgrammes {

	private final JdbcClient jdbc;

	RoundProgrammes(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** A round keeps its programme. */
	void keep(UUID roundId, String programme) {
		this.jdbc.sql("insert into round_programme (round_id, programme) values (?, ?) on conflict do nothing")
			.params(roundId, programme)
			.update();
	}

}
