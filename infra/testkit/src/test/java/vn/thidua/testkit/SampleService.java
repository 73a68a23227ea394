package vn.thidua.testkit;

import java.util.Map;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The least a service can be: a secured edge and a database. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import(SampleService.Edge.class)
class SampleService {

	record Seen(Map<String, Object> claims, String database, int tables) {
	}

	@RestController
	static class Edge {

		private final JdbcClient database;

		Edge(JdbcClient database) {
			this.database = database;
		}

		@GetMapping("/seen")
		Seen seen(@AuthenticationPrincipal Jwt token) {
			return new Seen(token.getClaims(),
					this.database.sql("select current_database()").query(String.class).single(),
					this.database.sql("select count(*) from pg_tables where schemaname = 'public'")
						.query(Integer.class)
						.single());
		}

	}

}
