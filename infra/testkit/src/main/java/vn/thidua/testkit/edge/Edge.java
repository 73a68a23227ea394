package vn.thidua.testkit.edge;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.thidua.testkit.TestTokens;

/**
 * The edge of a running service under test. Each check returns the breaches it found.
 */
final class Edge {

	private final int port;

	private final EdgeClient client;

	private final JdbcClient database;

	private final Map<Position, UUID> units;

	private final Map<String, Sample> samples;

	/** Signing takes longer than most requests. */
	private final Map<String, String> tokens = new ConcurrentHashMap<>();

	private @Nullable ApiDescription description;

	/**
	 * Of a service that listens.
	 * @param port where it listens
	 * @param database its database
	 * @param units a unit for each position
	 * @param samples a sample request for each operation, by its id
	 */
	Edge(int port, JdbcClient database, Map<Position, UUID> units, Map<String, Sample> samples) {
		this.port = port;
		this.client = new EdgeClient(port);
		this.database = database;
		this.units = units;
		this.samples = samples;
	}

	/** Where the description is incomplete or leaves input without bounds. */
	List<String> descriptionBreaches() {
		return new DescriptionRules(description()).breaches();
	}

	/** Every operation, every role, every position, and tokens that are none. */
	List<String> accessBreaches() {
		return new AccessMatrix(this).breaches();
	}

	/** Every operation with bodies and parameters it must refuse, or survive. */
	List<String> hostileInputBreaches() {
		return new HostileInput(this).breaches();
	}

	int port() {
		return this.port;
	}

	/** Asked for once. */
	ApiDescription description() {
		var known = this.description;
		if (known == null) {
			known = this.client.description();
			this.description = known;
		}
		return known;
	}

	EdgeClient client() {
		return this.client;
	}

	Map<String, Sample> samples() {
		return this.samples;
	}

	StoredRows rows() {
		return StoredRows.of(this.database);
	}

	String token(String role, Position position) {
		UUID unit = this.units.get(position);
		if (unit == null) {
			throw new IllegalArgumentException("There is no unit for " + position);
		}
		return this.tokens.computeIfAbsent(role + unit, (_) -> TestTokens.of("edge." + role, unit, role));
	}

	/** For someone who would be granted the sample. */
	String tokenFor(Operation operation, Sample sample) {
		String role = operation.roles().isEmpty() ? "unit-officer" : operation.roles().getFirst();
		return token(role, sample.reach().granted(role));
	}

}
