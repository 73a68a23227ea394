package vn.thidua.nomination;

import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;

import vn.thidua.testkit.ServiceTest;
import vn.thidua.testkit.edge.Edge;

import static org.assertj.core.api.Assertions.assertThat;

/** Every operation of this service that its description tells. */
@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EdgeTests {

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
		this.clearing = () -> this.scene.clearAway(made);
		this.edge = new Edge(this.port, this.database, this.scene.units(), new EdgeSamples(this.scene, made).all());
	}

	@AfterAll
	void clearAway() {
		this.clearing.run();
	}

	@Test
	@DisplayName("X1 the API's description is complete, and all input has bounds")
	void theDescriptionIsComplete() {
		assertThat(this.edge.descriptionBreaches()).isEmpty();
	}

	@Test
	@DisplayName("X1 every operation is kept to its roles and to the caller's units")
	void accessIsKept() {
		assertThat(this.edge.accessBreaches()).isEmpty();
	}

	@Test
	@DisplayName("X1 hostile input is refused with a problem, and nothing of it is stored")
	void hostileInputDoesNoHarm() {
		assertThat(this.edge.hostileInputBreaches()).isEmpty();
	}

}
