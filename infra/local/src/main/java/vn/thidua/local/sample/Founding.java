package vn.thidua.local.sample;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.thidua.local.api.Services;

/** What has to be there before anyone can nominate: the units, the rules, the round. */
public final class Founding {

	private static final String PROGRAMME = "khen-thuong-hang-nam";

	static final String PERIOD = "2023";

	private static final String RULES_FILE = "/sample/programme.json";

	private final Services services;

	private final List<SampleUnit> units;

	private final URI nomination;

	public Founding(Services services, List<SampleUnit> units) {
		this.services = services;
		this.units = units;
		this.nomination = services.at().nomination();
	}

	/** Sóc Trăng as it stood in October 2022. Saying it again changes nothing. */
	public void loadOrganisation() {
		Map<String, SampleUnit> byCode = this.units.stream()
			.collect(Collectors.toMap(SampleUnit::code, Function.identity()));
		for (SampleUnit unit : this.units) {
			Map<String, Object> body = new HashMap<>(
					Map.of("code", unit.code(), "name", unit.name(), "level", unit.level(), "email", unit.email(),
							"validFrom", "2022-10-01", "legalBasis", "Danh mục đơn vị hành chính tháng 10/2022"));
			if (byCode.containsKey(unit.parentCode())) {
				body.put("parentId", byCode.get(unit.parentCode()).id());
			}
			this.services.put(SampleUsers.ADMIN, this.nomination, "/api/v1/units/" + unit.id(), body).expect(200, 201);
		}
		this.services.at().progress().accept("%d units of Sóc Trăng, October 2022".formatted(this.units.size()));
	}

	UUID openRound() {
		return round().orElseGet(this::openFirstRound);
	}

	Optional<UUID> round() {
		return this.services.list(SampleUsers.OFFICE, this.nomination, "/api/v1/rounds")
			.stream()
			.filter((round) -> round.path("period").asString().equals(PERIOD))
			.findFirst()
			.map(Founding::roundId);
	}

	private UUID openFirstRound() {
		String versions = "/api/v1/programmes/" + PROGRAMME + "/versions";
		if (this.services.get(SampleUsers.OFFICE, this.nomination, versions + "/1").status() == 404) {
			this.services.post(SampleUsers.OFFICE, this.nomination, versions, "sample-programme", rules()).expect(201);
		}
		var round = this.services.post(SampleUsers.OFFICE, this.nomination, "/api/v1/rounds", "sample-round",
				Map.of("programme", PROGRAMME, "version", 1, "name", "Khen thưởng phong trào thi đua năm 2023",
						"period", PERIOD, "opensOn", "2023-10-01"))
			.expect(201, 422);
		if (round.has("code")) {
			// By its schedule it has opened itself meanwhile.
			return round().orElseThrow();
		}
		this.services.at()
			.progress()
			.accept("Round of 2023 opened under 06A/HD-BTV, last day " + round.path("lastDay").asString());
		return roundId(round);
	}

	/** The outside world is told of awards by a signed webhook. */
	public void subscribeToAwards() {
		var notification = this.services.at().notification();
		String receiver = this.services.at().webhookReceiver().toString();
		boolean subscribed = this.services.list(SampleUsers.ADMIN, notification, "/api/v1/webhook-subscriptions")
			.stream()
			.anyMatch((subscription) -> subscription.path("url").asString().equals(receiver));
		if (!subscribed) {
			this.services
				.post(SampleUsers.ADMIN, notification, "/api/v1/webhook-subscriptions", "sample-subscription",
						Map.of("url", receiver, "secret", this.services.at().webhookSecret()))
				.expect(201);
		}
	}

	private static UUID roundId(JsonNode round) {
		return UUID.fromString(round.path("roundId").asString());
	}

	private static JsonNode rules() {
		return JsonMapper.shared()
			.readTree(Objects.requireNonNull(Founding.class.getResourceAsStream(RULES_FILE), RULES_FILE));
	}

}
