package vn.thidua.local.faults.harm;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.thidua.engines.DatabaseAccess;
import vn.thidua.local.stack.Arrangement;
import vn.thidua.local.stack.Stack;

/** The two instances of nomination-service, and which of them relays the outbox now. */
record RelayInstances(Stack stack, DatabaseAccess database, TcpProxy road) {

	static final String NAME = "nomination-service";

	/** The relay holds its right through an advisory lock of its session. */
	private static final String OWNER = """
			select activity.client_port
			from pg_locks held join pg_stat_activity activity using (pid)
			where held.locktype = 'advisory' and held.granted and activity.application_name like '% relay'
			""";

	private static final List<String> BOTH = List.of(NAME, NAME + Arrangement.TWIN);

	/** Empty while nobody relays. */
	Optional<String> owner() {
		return ports().stream().flatMap((port) -> BOTH.stream().filter((name) -> isOf(name, port))).findFirst();
	}

	static String other(String instance) {
		return BOTH.stream().filter((name) -> !name.equals(instance)).findFirst().orElseThrow();
	}

	private boolean isOf(String name, int port) {
		return ProcessSockets.isOf(this.stack.process(name).pid(), port);
	}

	/** Behind the road, the callers' ports are those the road goes on from. */
	private List<Integer> ports() {
		try (var connection = DriverManager.getConnection(this.database.url(), this.database.username(),
				this.database.password()); var rows = connection.createStatement().executeQuery(OWNER)) {
			var ports = new ArrayList<Integer>();
			while (rows.next()) {
				this.road.callerOf(rows.getInt(1)).ifPresent(ports::add);
			}
			return ports;
		}
		catch (SQLException ex) {
			// The database is not there, so nobody owns anything.
			return List.of();
		}
	}

}
