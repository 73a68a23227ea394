package vn.thidua.testkit.edge;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import vn.thidua.testkit.RealParts;

import static org.assertj.core.api.Assertions.assertThat;

/** Each check finds what it is there to find, in a service that breaks every rule. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EdgeTests {

	private final ViolatingService service;

	private final Edge edge;

	EdgeTests() {
		var access = RealParts.freshDatabase("violating");
		var database = JdbcClient
			.create(new DriverManagerDataSource(access.url(), access.username(), access.password()));
		database.sql("create table thing (id bigint generated always as identity)").update();
		this.service = ViolatingService.started(database);
		this.edge = new Edge(this.service.port(), database,
				Map.of(Position.OWN, UUID.randomUUID(), Position.ABOVE, UUID.randomUUID(), Position.SIBLING,
						UUID.randomUUID(), Position.FOREIGN, UUID.randomUUID()),
				Map.of("things-get", Sample.request().path("id", 1), "things-list", Sample.listing("id", 1),
						"things-add", Sample.forEveryUnit(), "things-import", Sample.forEveryUnit(), "things-picture",
						Sample.forEveryUnit().seenFrom(Position.ABOVE)));
	}

	@AfterAll
	void stop() {
		this.service.stop();
	}

	@Test
	void whatADescriptionLacksIsFound() {
		assertThat(String.join("\n", this.edge.descriptionBreaches())).contains("has no summary")
			.contains("is open to every role")
			.contains("tells no refusal")
			.contains("shows no example")
			.contains("says not what it answers")
			.contains("query page is a number of any size")
			.contains("body.name is text of any length")
			.contains("body.tags has any number of entries")
			.contains("(things-picture): body.caption is text of any length");
	}

	@Test
	void whoGetsInWhereSheMustNotIsFound() {
		assertThat(String.join("\n", this.edge.accessBreaches())).contains("(things-remove) has no sample request")
			.contains("(things-get), with no token: got 200 instead of 401")
			.contains("(things-get), with a token of another key: got 200 instead of 401")
			.contains("(things-get), inspector of OWN: got 200 instead of 403")
			.contains("(things-get), admin of FOREIGN: got 200 instead of 404")
			.contains("the list shows an object of another unit")
			.contains("(things-add), with no token: failed with 500")
			.contains("(things-picture), admin of ABOVE: got 500 instead of 403")
			.contains("(things-import), whoever asked: was never granted but got [500")
			.contains("A refused request was stored: thing");
	}

	@Test
	void whatHostileInputDoesIsFound() {
		assertThat(String.join("\n", this.edge.hostileInputBreaches())).contains("Hostile input was stored: thing")
			.contains("(things-add), broken JSON: failed with 500")
			.contains("(things-import), headings alone: failed with 500")
			.contains("(things-picture), file missing: failed with 500")
			.contains("was answered 200 instead of refused")
			.contains("500 is no problem document");
	}

}
