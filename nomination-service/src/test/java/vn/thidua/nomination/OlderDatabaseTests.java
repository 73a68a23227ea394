package vn.thidua.nomination;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.thidua.testkit.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;

/** What an earlier release of the service left. */
@ServiceTest
class OlderDatabaseTests {

	private static final String FUNCTION = "outbox_unseen_in";

	private final JdbcClient database;

	private final Flyway migrations;

	OlderDatabaseTests(@Autowired JdbcClient database, @Autowired Flyway migrations) {
		this.database = database;
		this.migrations = migrations;
	}

	@Test
	@DisplayName("X4 what a shared module adds later is added to a database that has the service's own tables already")
	void whatASharedModuleAddsLaterIsAdded() {
		this.database.sql("drop function " + FUNCTION).update();
		this.database.sql("delete from flyway_schema_history where version = '2026.11.22.0108'").update();
		assertThat(this.migrations.migrate().migrationsExecuted).isOne();
		assertThat(this.database.sql("select count(*) from pg_proc where proname = ?")
			.param(FUNCTION)
			.query(Long.class)
			.single()).isOne();
	}

}
