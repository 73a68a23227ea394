package vn.thidua.engines;

/** How a service reaches its database: what {@code spring.datasource.*} wants to know. */
public record DatabaseAccess(String url, String username, String password) {

	@Override
	public String toString() {
		return "DatabaseAccess[url=%s, username=%s]".formatted(this.url, this.username);
	}

}
