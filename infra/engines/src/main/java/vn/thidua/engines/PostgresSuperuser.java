package vn.thidua.engines;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What only the superuser may do: look at how the server runs, give services a database.
 */
record PostgresSuperuser(int port, String password) {

	private static final List<String> DURABILITY = List.of("fsync", "synchronous_commit", "full_page_writes");

	/** An acknowledged commit must survive; anything else makes every test a lie. */
	void verifyDurability() throws SQLException {
		try (var connection = connect(); var statement = connection.createStatement()) {
			for (var setting : DURABILITY) {
				var value = only(statement.executeQuery("show " + setting));
				if (!value.equals("on")) {
					throw new EngineFailure("PostgreSQL runs with %s=%s, so commits could be lost: remove that setting."
						.formatted(setting, value));
				}
			}
			var collations = only(
					statement.executeQuery("select count(*) from pg_collation where collname = 'vi-x-icu'"));
			if (collations.equals("0")) {
				throw new EngineFailure("PostgreSQL was built without ICU, so it can't sort Vietnamese names.");
			}
		}
	}

	/** Role and database of one name; everyone else is kept out. */
	DatabaseAccess createDatabase(String name) throws SQLException {
		if (!name.matches("[a-z][a-z0-9_]{0,62}")) {
			throw new IllegalArgumentException("Not a plain database name: " + name);
		}
		var secret = passwordOf(name);
		try (var connection = connect(); var statement = connection.createStatement()) {
			// One at a time: two at once would quarrel over the template.
			statement.execute("select pg_advisory_lock(74696475)");
			if (isMissing(connection, "select from pg_roles where rolname = ?", name)) {
				statement.execute("create role " + name + " login");
			}
			statement.execute("alter role %s password '%s'".formatted(name, secret));
			if (isMissing(connection, "select from pg_database where datname = ?", name)) {
				statement.execute("create database %s owner %s".formatted(name, name));
			}
			statement.execute("revoke all on database %s from public".formatted(name));
		}
		return new DatabaseAccess(url(name), name, secret);
	}

	Connection connect() throws SQLException {
		return DriverManager.getConnection(url("postgres"), "postgres", this.password);
	}

	private String url(String database) {
		return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(this.port, database);
	}

	/** Derived, so that it is the same after a restart and stands in no file. */
	private String passwordOf(String name) {
		try {
			var mac = Mac.getInstance("HmacSHA256");
			mac.init(new SecretKeySpec(this.password.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
			return HexFormat.of().formatHex(mac.doFinal(name.getBytes(StandardCharsets.UTF_8)), 0, 16);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static boolean isMissing(Connection connection, String query, String name) throws SQLException {
		try (var statement = connection.prepareStatement(query)) {
			statement.setString(1, name);
			try (var rows = statement.executeQuery()) {
				return !rows.next();
			}
		}
	}

	private static String only(ResultSet rows) throws SQLException {
		try (rows) {
			rows.next();
			return rows.getString(1);
		}
	}

}
