package vn.thidua.appraisal;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;

import vn.thidua.contracts.PublishedEvents;
import vn.thidua.contracts.organisation.UnitChangedV1;
import vn.thidua.testkit.edge.PlatformSamples;
import vn.thidua.testkit.edge.Position;
import vn.thidua.testkit.edge.Sample;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One of everything that requests name, all of it a province's own, which lies below a
 * central unit beside another province.
 */
final class EdgeScene {

	private final JdbcClient database;

	private final SampleRound round;

	private final UUID central = UUID.randomUUID();

	private final UUID otherProvince = UUID.randomUUID();

	private final UUID elsewhere;

	EdgeScene(RestTestClient client, JdbcClient database) {
		this.database = database;
		this.round = SampleRound.opened(client);
		this.elsewhere = SampleRound.notYetOpened(client).district;
		unit(this.central, 1, null);
		unit(this.round.province, 2, this.central);
		unit(this.otherProvince, 1, this.central);
	}

	Map<Position, UUID> units() {
		return Map.of(Position.OWN, this.round.province, Position.ABOVE, this.central, Position.SIBLING,
				this.otherProvince, Position.FOREIGN, this.elsewhere);
	}

	Made made() {
		var proposed = this.round.proposed(2);
		var decision = this.round.committee().post("/api/v1/decisions", decisionOn(proposed.getFirst()));
		assertThat(decision.status()).isEqualTo(201);
		var waiting = this.round.submittedTo(this.round.province, 2);
		var session = this.round.sessionOf(this.round.province, 3);
		awaitUnits();
		return new Made(session, waiting, proposed.getLast(), UUID.fromString(decision.text("/decisionId")),
				PlatformSamples.parked(this.database, this.round.province));
	}

	private Map<String, Object> decisionOn(UUID nomination) {
		return Map.of("roundId", this.round.roundId, "decidedOn", "2023-10-20", "signatory", "Chủ tịch (mẫu)",
				"legalBasis", "06A/HD-BTV", "kind", "CERTIFICATE_OF_COMMENDATION", "nominationIds",
				List.of(nomination));
	}

	private void awaitUnits() {
		Awaitility.await()
			.atMost(Duration.ofSeconds(90))
			.until(() -> this.database
				.sql("select count(*) from unit_directory where parent_id = :central or unit_id = :elsewhere")
				.param("central", this.central)
				.param("elsewhere", this.elsewhere)
				.query(Long.class)
				.single() == 3);
	}

	private static void unit(UUID unitId, long version, @Nullable UUID parentId) {
		Broker.publish(PublishedEvents.UNIT_CHANGED, unitId, version, new UnitChangedV1(unitId, "1", "Đơn vị (mẫu)",
				"PROVINCE", parentId, null, LocalDate.of(2022, 1, 1), "Nghị quyết mẫu"));
	}

	/** A sample request for each operation. */
	Map<String, Sample> samples(Made made) {
		var all = new HashMap<>(made.platform().all(false));
		var session = Sample.request().path("sessionId", made.session());
		all.put("sessions-list", Sample.listing("sessionId", made.session()));
		all.put("sessions-get", session);
		// The unit above sees the session, and leaves it to those it belongs to.
		all.put("conclusions-conclude",
				session.body("/outcomes/0/nominationId", made.waiting())
					.body("/outcomes/0/outcome", "PROPOSED")
					.seenFrom(Position.ABOVE));
		all.put("decisions-list", Sample.listing("decisionId", made.decision()));
		all.put("decisions-get", Sample.request().path("decisionId", made.decision()));
		all.put("decisions-issue",
				Sample.forEveryUnit().body("/roundId", this.round.roundId).body("/nominationIds/0", made.proposed()));
		return Map.copyOf(all);
	}

	/**
	 * What was made.
	 *
	 * @param session the province's session
	 * @param waiting a nomination that waits there
	 * @param proposed one to be decided on
	 * @param decision a decision on another
	 * @param platform what every service has
	 */
	record Made(UUID session, UUID waiting, UUID proposed, UUID decision, PlatformSamples platform) {
	}

}
