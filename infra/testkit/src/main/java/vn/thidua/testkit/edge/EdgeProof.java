package vn.thidua.testkit.edge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What every service's edge is proved to do. A service's own test gives the scene: units,
 * and a sample request for each operation.
 */
public interface EdgeProof {

	/** A new one for each test, so that what one changed another finds as it was. */
	Scene scene();

	@Test
	@DisplayName("X1 the API's description is complete, and all input has bounds")
	default void theDescriptionIsComplete(@Autowired JdbcClient database, @LocalServerPort int port) {
		assertThat(new Edge(port, database, Map.of(), Map.of()).descriptionBreaches()).isEmpty();
	}

	@Test
	@DisplayName("X1 every operation is kept to its roles and to the caller's units")
	default void accessIsKept(@Autowired JdbcClient database, @LocalServerPort int port) {
		assertThat(proved(database, port, Edge::accessBreaches)).isEmpty();
	}

	@Test
	@DisplayName("X1 hostile input is refused with a problem, and nothing of it is stored")
	default void hostileInputDoesNoHarm(@Autowired JdbcClient database, @LocalServerPort int port) {
		assertThat(proved(database, port, Edge::hostileInputBreaches)).isEmpty();
	}

	private List<String> proved(JdbcClient database, int port, Function<Edge, List<String>> check) {
		var scene = scene();
		var samples = new HashMap<>(scene.samples());
		var platform = PlatformSamples.parked(database, scene.unit(Position.OWN));
		samples.putAll(platform.all(scene.projects()));
		try {
			return check.apply(new Edge(port, database, scene.units(), Map.copyOf(samples)));
		}
		finally {
			platform.clearAway();
		}
	}

}
