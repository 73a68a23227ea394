package vn.thidua.local.site;

/** What each port is for, at a fixed offset from {@code --port-base}. */
public enum PortUse {

	NOMINATION(1, "nomination-service"), APPRAISAL(2, "appraisal-service"), REPORTING(3, "reporting-service"),
	NOTIFICATION(4, "notification-service"), IDENTITY(5, "the identity issuer"),
	OUTSIDE(6, "the page of the outside world"), SMTP(7, "the SMTP inbox"), KAFKA(8, "Kafka"),
	KAFKA_CONTROLLER(9, "Kafka's controller"), POSTGRESQL(10, "PostgreSQL");

	private final int offset;

	private final String user;

	PortUse(int offset, String user) {
		this.offset = offset;
		this.user = user;
	}

	int offset() {
		return this.offset;
	}

	/** Who listens there, in words. */
	String user() {
		return this.user;
	}

}
