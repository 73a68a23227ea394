package vn.thidua.identity;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A user of the file.
 *
 * @param username what she signs in with, and the tokens' {@code sub}
 * @param passwordHash her password as {@link DevelopmentPasswordEncoder} keeps it
 * @param name her name, NFC
 * @param unit the id of her unit
 * @param roles her roles, in the file's order
 */
record DemoUser(String username, String passwordHash, String name, UUID unit, Set<Role> roles) {

	/** What a token says of her, beside {@code sub}. */
	Map<String, Object> claims() {
		return Map.of("name", this.name, "unit", this.unit.toString(), "roles",
				this.roles.stream().map(Role::claim).toList());
	}

	public String rolesLabel() {
		return this.roles.stream().map(Role::label).collect(Collectors.joining(", "));
	}

}
