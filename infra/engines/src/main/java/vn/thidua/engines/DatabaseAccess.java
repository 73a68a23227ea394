package vn.thidua.engines;

/** How a service reaches its database: what {@code spring.datasource.*} wants to know. */
public record DatabaseAccess(String url, String username, String password) {

	/** The same database, reached through something that listens on another port. */
	public DatabaseAccess through(int port) {
		return new DatabaseAccess(this.url.replaceFirst(":\\d+/", ":" + port + "/"), this.username, this.password);
	}

	@Override
	public String toString() {
		return "DatabaseAccess[url=%s, username=%s]".formatted(this.url, this.username);
	}

}
