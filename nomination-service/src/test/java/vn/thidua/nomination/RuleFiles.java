package vn.thidua.nomination;

import java.nio.file.Path;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The real rules, as {@code infra/local} has them as data. */
public enum RuleFiles {

	/** 06A/HD-BTV, IV.2 steps 2 and 3: once a year. */
	YEARLY("programme.json"),
	/** 06A/HD-BTV, IV.2 step 1: every month. */
	MONTHLY("programme-monthly.json"),
	/** The yearly ones without districts. */
	TWO_TIERS("programme-two-tiers.json");

	private static final Path SAMPLES = Path.of("..", "infra", "local", "src", "main", "resources", "sample");

	private final String file;

	RuleFiles(String file) {
		this.file = file;
	}

	public ObjectNode json() {
		JsonNode rules = JsonMapper.shared().readTree(SAMPLES.resolve(this.file).toFile());
		return (ObjectNode) rules;
	}

}
