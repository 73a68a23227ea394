package vn.thidua.local.sample;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import tools.jackson.databind.json.JsonMapper;

import vn.thidua.local.api.Services;

/**
 * The round of July 2025 as the old units leave it: every commune has nominated, one
 * district has forwarded, all others have yet to look.
 */
final class MonthlyRound {

	static final String PERIOD = "2025-07";

	private static final String PROGRAMME = "bieu-duong-hang-thang";

	private static final String RULES_FILE = "/sample/programme-monthly.json";

	private static final int FORWARDED = 2;

	/** Apart from those of 2023. */
	private static final int NUMBER = 7;

	private final Services services;

	private final List<SampleUnit> units;

	private final Appraising appraising;

	private final URI nomination;

	MonthlyRound(Services services, List<SampleUnit> units, Appraising appraising) {
		this.services = services;
		this.units = units;
		this.appraising = appraising;
		this.nomination = services.at().nomination();
	}

	UUID play() {
		UUID roundId = opened();
		for (SampleUnit unit : this.units.stream().filter((one) -> one.isAt("COMMUNE")).toList()) {
			this.services
				.post(unit.officer(), this.nomination, "/api/v1/nominations", "sample-july-" + unit.code(),
						SampleNominees.of(unit, NUMBER, roundId, PERIOD).meeting(List.of(), List.of()))
				.expect(201);
		}
		this.services.at().progress().accept("Every commune nominated for July 2025");
		var district = this.units.stream().filter((one) -> one.isAt("DISTRICT")).findFirst().orElseThrow();
		this.appraising.forwardFrom(district, roundId, FORWARDED);
		return roundId;
	}

	private UUID opened() {
		String versions = "/api/v1/programmes/" + PROGRAMME + "/versions";
		if (this.services.get(SampleUsers.OFFICE, this.nomination, versions + "/1").status() == 404) {
			this.services
				.post(SampleUsers.OFFICE, this.nomination, versions, "sample-programme-monthly",
						JsonMapper.shared()
							.readTree(Objects.requireNonNull(MonthlyRound.class.getResourceAsStream(RULES_FILE),
									RULES_FILE)))
				.expect(201);
		}
		// By its schedule it may have opened itself meanwhile.
		this.services
			.post(SampleUsers.OFFICE, this.nomination, "/api/v1/rounds", "sample-round-" + PERIOD,
					Map.of("programme", PROGRAMME, "version", 1, "name", "Biểu dương tháng 7 năm 2025", "period",
							PERIOD, "opensOn", "2025-07-01"))
			.expect(201, 422);
		return this.services.list(SampleUsers.OFFICE, this.nomination, "/api/v1/rounds")
			.stream()
			.filter((round) -> round.path("period").asString().equals(PERIOD))
			.map((round) -> UUID.fromString(round.path("roundId").asString()))
			.findFirst()
			.orElseThrow();
	}

}
