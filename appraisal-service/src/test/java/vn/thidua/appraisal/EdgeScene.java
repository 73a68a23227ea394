package vn.thidua.appraisal;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;

import vn.thidua.contracts.PublishedEvents;
import vn.thidua.contracts.organisation.UnitChangedV1;
import vn.thidua.testkit.edge.Position;
import vn.thidua.testkit.edge.Sample;
import vn.thidua.testkit.edge.Scene;

/**
 * A province with a department, which lies below a central unit beside another province;
 * all that requests name is the province's own.
 */
final class EdgeScene implements Scene {

	final RestTestClient client;

	final JdbcClient database;

	final SampleRound round;

	final UUID department = UUID.randomUUID();

	private final UUID central = UUID.randomUUID();

	private final UUID otherProvince = UUID.randomUUID();

	private final UUID elsewhere;

	EdgeScene(RestTestClient client, JdbcClient database) {
		this.client = client;
		this.database = database;
		this.round = SampleRound.opened(client);
		this.elsewhere = SampleRound.notYetOpened(client).district;
	}

	@Override
	public Map<Position, UUID> units() {
		return Map.of(Position.OWN, this.round.province, Position.ABOVE, this.central, Position.SIBLING,
				this.otherProvince, Position.FOREIGN, this.elsewhere);
	}

	@Override
	public Map<String, Sample> samples() {
		found();
		var judged = new EdgeSession(this, this.round.next(), 2);
		var decisions = new EdgeDecisionSamples(this);
		var all = new HashMap<String, Sample>();
		Stream
			.of(new EdgePanelSamples(this, judged).all(), new EdgeConclusionSamples(this, judged).all(),
					decisions.all(), new EdgeDocumentSamples(this, decisions).all(),
					new EdgeIntegritySamples(this, judged).all())
			.forEach(all::putAll);
		awaitNothingToExamine();
		return Map.copyOf(all);
	}

	/** Someone of the province, as the edge's tokens name her. */
	PanelUser user(String role) {
		return new PanelUser(this.client, "edge." + role, this.round.province, role);
	}

	static void await(String what, Callable<Boolean> condition) {
		Awaitility.await(what).atMost(Duration.ofSeconds(90)).until(condition);
	}

	private void found() {
		unit(this.central, 1, "CENTRAL", null);
		unit(this.round.province, 2, "PROVINCE", this.central);
		unit(this.otherProvince, 1, "PROVINCE", this.central);
		unit(this.department, 1, "DEPARTMENT", this.round.province);
		await("units",
				() -> this.database.sql("""
						select count(*) from unit_directory
						where parent_id = :central or unit_id in (:department, :elsewhere)
						""")
					.param("central", this.central)
					.param("department", this.department)
					.param("elsewhere", this.elsewhere)
					.query(Long.class)
					.single() == 4);
	}

	private static void unit(UUID unitId, long version, String level, @Nullable UUID parentId) {
		Broker.publish(PublishedEvents.UNIT_CHANGED, unitId, version, new UnitChangedV1(unitId, "1", "Đơn vị (mẫu)",
				level, parentId, null, LocalDate.of(2022, 1, 1), "Nghị quyết mẫu"));
	}

	/** What detectors write later would be taken for what a request wrote. */
	private void awaitNothingToExamine() {
		await("examinations", () -> this.database.sql("""
				select not exists (select from examination_request)
				  and not exists (select from text_print where not examined)
				""").query(Boolean.class).single());
	}

}
