package vn.thidua.engines;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PostgresServerTests {

	@TempDir
	static Path directory;

	private static PostgresServer server;

	@BeforeAll
	static void start() {
		server = PostgresServer.start(settings(Ports.free()));
	}

	@AfterAll
	static void stop() {
		server.close();
	}

	@Test
	@DisplayName("What was committed is there after kill -9")
	void committedRowsSurviveAKill() throws Exception {
		var database = server.createDatabase("surviving");
		try (var connection = connect(database); var statement = connection.createStatement()) {
			statement.execute("create table act (id int)");
			statement.execute("insert into act select generate_series(1, 1000)");
			// A backend that is busy when the postmaster dies holds the data a little
			// longer.
			var busy = Thread.ofVirtual().start(() -> sleepInside(database));
			Processes.kill9(server.process().pid());
			server.process().onExit().get();
			assertThat(Files.exists(directory.resolve("postgresql/data/postmaster.pid"))).isTrue();
			busy.join();
		}

		server = PostgresServer.start(settings(Ports.free()));

		var again = server.createDatabase("surviving");
		assertThat(again.password()).isEqualTo(database.password());
		assertThat(query(again, "select count(*) from act")).containsExactly("1000");
	}

	@Test
	void aPidFileWhoseNumberBelongsToAnotherProgramIsNoObstacle() throws Exception {
		server.close();
		var other = new ProcessBuilder("sleep", "60").start();
		try {
			Files.writeString(directory.resolve("postgresql/data/postmaster.pid"),
					"%d\n%s\n".formatted(other.pid(), directory));

			server = PostgresServer.start(settings(Ports.free()));
		}
		finally {
			other.destroy();
		}
	}

	@Test
	void commitsAreDurable() throws Exception {
		var database = server.createDatabase("durable");

		assertThat(query(database, "show fsync")).containsExactly("on");
		assertThat(query(database, "show synchronous_commit")).containsExactly("on");
		assertThat(query(database, "show full_page_writes")).containsExactly("on");
	}

	@Test
	void durabilityThatWasTurnedOffIsFoundAtTheStart() throws Exception {
		var superuser = new PostgresSuperuser(server.port(), new PostgresDirectory(directory).password());
		execute(superuser, "alter role postgres set synchronous_commit = off");
		try {
			assertThatExceptionOfType(EngineFailure.class).isThrownBy(superuser::verifyDurability)
				.withMessageContaining("synchronous_commit=off");
		}
		finally {
			execute(superuser, "alter role postgres reset synchronous_commit");
		}
	}

	@Test
	void aDatabaseIsItsOwnersAlone() {
		var mine = server.createDatabase("mine");
		var yours = server.createDatabase("yours");

		assertThat(server.createDatabase("mine")).isEqualTo(mine);
		assertThatExceptionOfType(SQLException.class)
			.isThrownBy(() -> DriverManager.getConnection(mine.url(), yours.username(), yours.password()).close())
			.withMessageContaining("permission denied");
		assertThatExceptionOfType(SQLException.class)
			.isThrownBy(() -> DriverManager.getConnection(mine.url(), mine.username(), yours.password()).close())
			.withMessageContaining("password");
	}

	@Test
	void namesSortAsVietnamesePeopleExpect() throws Exception {
		var names = "select name from (values ('Đào'), ('Duyên'), ('Em'), ('An'), ('Ánh'), ('Ân')) as n (name)";

		assertThat(query(server.createDatabase("sorting"), names + " order by name collate \"vi-x-icu\""))
			.containsExactly("An", "Ánh", "Ân", "Duyên", "Đào", "Em");
	}

	@Test
	void aBusyPortIsSaidInOneSentence(@TempDir Path elsewhere) throws Exception {
		try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			assertThatExceptionOfType(EngineFailure.class)
				.isThrownBy(() -> PostgresServer.start(new PostgresServer.Settings(elsewhere, other.getLocalPort())))
				.withMessage("Port %d, which PostgreSQL needs, is taken by another program:"
						+ " stop that or choose other ports.", other.getLocalPort());
		}
	}

	@Test
	void aSecondServerOnTheSameDataIsRefused() {
		assertThatExceptionOfType(EngineFailure.class).isThrownBy(() -> PostgresServer.start(settings(Ports.free())))
			.withMessageStartingWith("postgresql already runs on ");
	}

	private static PostgresServer.Settings settings(int port) {
		return new PostgresServer.Settings(directory, port, 32);
	}

	private static Connection connect(DatabaseAccess database) throws SQLException {
		return DriverManager.getConnection(database.url(), database.username(), database.password());
	}

	private static List<String> query(DatabaseAccess database, String query) throws SQLException {
		try (var connection = connect(database);
				var statement = connection.createStatement();
				var rows = statement.executeQuery(query)) {
			var values = new ArrayList<String>();
			while (rows.next()) {
				values.add(rows.getString(1));
			}
			return values;
		}
	}

	private static void execute(PostgresSuperuser superuser, String statement) throws SQLException {
		try (var connection = superuser.connect(); var executed = connection.createStatement()) {
			executed.execute(statement);
		}
	}

	private static void sleepInside(DatabaseAccess database) {
		try {
			query(database, "select pg_sleep(1)");
		}
		catch (SQLException ex) {
			// Its server is killed meanwhile.
		}
	}

}
