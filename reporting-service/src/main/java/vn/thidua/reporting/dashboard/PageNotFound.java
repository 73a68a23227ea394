package vn.thidua.reporting.dashboard;

/** What was asked for does not exist, or is not the caller's to see. */
public final class PageNotFound extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public PageNotFound() {
		super("No such page for this caller");
	}

}
