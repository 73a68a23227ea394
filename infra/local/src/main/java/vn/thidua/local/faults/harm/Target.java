package vn.thidua.local.faults.harm;

import java.time.Duration;

/** Whom a kill or a pause hits. */
public enum Target {

	/** The instance of nomination-service that relays its outbox. */
	RELAY_OWNER("relay-owner", 5),
	/** The other one, which only serves. */
	STAND_BY("stand-by", 5),
	/** As their names say. */
	APPRAISAL("appraisal-service", 5), REPORTING("reporting-service", 5), NOTIFICATION("notification-service", 5),
	KAFKA("kafka", 15), POSTGRESQL("postgresql", 15);

	private final String word;

	private final Duration bar;

	Target(String word, int barSeconds) {
		this.word = word;
		this.bar = Duration.ofSeconds(barSeconds);
	}

	/** The process's own name, save for the instances of nomination-service. */
	String word() {
		return this.word;
	}

	/** Within this time after its death the rate is back. */
	public Duration bar() {
		return this.bar;
	}

}
