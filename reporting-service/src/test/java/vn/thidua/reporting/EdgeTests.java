package vn.thidua.reporting;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;

import vn.thidua.testkit.edge.EdgeProof;
import vn.thidua.testkit.edge.Scene;

/** Every operation of this service that its description tells. */
@ReportingTest
class EdgeTests implements EdgeProof {

	@Autowired
	private RestTestClient client;

	@Autowired
	private JdbcClient database;

	@Override
	public Scene scene() {
		return new EdgeScene(this.client, this.database);
	}

}
