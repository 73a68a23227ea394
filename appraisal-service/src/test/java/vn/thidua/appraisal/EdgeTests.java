package vn.thidua.appraisal;

import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;

import vn.thidua.testkit.ServiceTest;
import vn.thidua.testkit.edge.Edge;
import vn.thidua.testkit.edge.EdgeProof;

/** Every operation of this service that its description tells. */
@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EdgeTests implements EdgeProof {

	private final JdbcClient database;

	private final EdgeScene scene;

	private final int port;

	private Runnable clearing = () -> {
	};

	private Edge edge;

	EdgeTests(@Autowired RestTestClient client, @Autowired JdbcClient database, @LocalServerPort int port) {
		this.database = database;
		this.port = port;
		this.scene = new EdgeScene(client, database);
		this.edge = new Edge(port, database, Map.of(), Map.of());
	}

	@BeforeAll
	void makeWhatTheRequestsName() {
		var made = this.scene.made();
		this.clearing = made.platform()::clearAway;
		this.edge = new Edge(this.port, this.database, this.scene.units(), this.scene.samples(made));
	}

	@AfterAll
	void clearAway() {
		this.clearing.run();
	}

	@Override
	public Edge edge() {
		return this.edge;
	}

}
