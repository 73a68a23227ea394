package vn.thidua.local.faults.observation;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import vn.thidua.local.api.Services;
import vn.thidua.local.faults.check.Evidence;
import vn.thidua.local.faults.check.Evidence.Arrival;
import vn.thidua.local.faults.check.Evidence.Delivery;
import vn.thidua.local.faults.check.Evidence.Figures;
import vn.thidua.local.faults.check.Evidence.Promise;
import vn.thidua.local.faults.check.Evidence.SeenAward;
import vn.thidua.local.faults.check.Evidence.SeenNomination;
import vn.thidua.local.outside.Arrived;
import vn.thidua.local.outside.OutsideWorld;
import vn.thidua.local.sample.SampleUsers;

/** Gathers the evidence, once all is quiet. */
public final class Observer {

	/** Emails and webhooks name the award's public page. */
	private static final Pattern AWARD = Pattern.compile("/awards/([0-9a-f-]{36})");

	private static final Pattern ENTRY = Pattern.compile("<id>tag:[^<]*award/([0-9a-f-]{36})</id>");

	private static final Pattern NEXT_PAGE = Pattern.compile("<link[^>]*rel=\"next\"[^>]*href=\"([^\"]+)\"");

	private final Services services;

	private final TopicReader topics;

	private final OutsideWorld outside;

	private final Pulse pulse;

	public Observer(Services services, TopicReader topics, OutsideWorld outside, Pulse pulse) {
		this.services = services;
		this.topics = topics;
		this.outside = outside;
		this.pulse = pulse;
	}

	public Evidence observe(List<Promise> promises, List<UUID> rounds) throws IOException {
		return new Evidence(promises, this.topics.read(), nominations(rounds), register(), reportedAwards(rounds),
				figures(rounds), this.outside.emails().stream().map(Observer::arrival).toList(),
				this.outside.webhooks().stream().map(Observer::arrival).toList(), deliveries(), feed(),
				this.pulse.measured());
	}

	private List<SeenNomination> nominations(List<UUID> rounds) {
		return rounds.stream()
			.flatMap((round) -> this.services
				.list(SampleUsers.OFFICE, this.services.at().nomination(), "/api/v1/nominations?round=" + round)
				.stream())
			.map((seen) -> new SeenNomination(id(seen, "nominationId"), seen.path("state").asString()))
			.toList();
	}

	private List<SeenAward> register() {
		return this.services.list(SampleUsers.COMMITTEE, this.services.at().appraisal(), "/api/v1/decisions")
			.stream()
			.flatMap((decision) -> this.services
				.get(SampleUsers.COMMITTEE, this.services.at().appraisal(),
						"/api/v1/decisions/" + decision.path("decisionId").asString())
				.expect(200)
				.path("awards")
				.valueStream())
			.map(Observer::award)
			.toList();
	}

	private List<SeenAward> reportedAwards(List<UUID> rounds) {
		return rounds.stream()
			.flatMap((round) -> this.services
				.list(SampleUsers.OFFICE, this.services.at().reporting(), "/api/v1/rounds/%s/awards".formatted(round))
				.stream())
			.map(Observer::award)
			.toList();
	}

	private List<Figures> figures(List<UUID> rounds) {
		var figures = new ArrayList<Figures>();
		for (var round : rounds) {
			var coverage = this.services
				.get(SampleUsers.OFFICE, this.services.at().reporting(), "/api/v1/rounds/%s/coverage".formatted(round))
				.expect(200);
			for (var row : coverage.path("rows")) {
				figures.add(new Figures(round, id(row, "unitId"), row.path("submitted").asInt(),
						row.path("appraised").asInt(), row.path("forwarded").asInt(), row.path("proposed").asInt(),
						row.path("awarded").asInt()));
			}
		}
		return figures;
	}

	private List<Delivery> deliveries() {
		return this.services.list(SampleUsers.ADMIN, this.services.at().notification(), "/api/v1/deliveries")
			.stream()
			.map((seen) -> new Delivery(id(seen, "deliveryId"), seen.path("kind").asString(),
					seen.path("state").asString(), id(seen, "awardId"), seen.path("timesInDoubt").asInt()))
			.toList();
	}

	private List<UUID> feed() {
		var entries = new ArrayList<UUID>();
		@Nullable URI page = this.services.at().notification().resolve("/feeds/awards.atom");
		while (page != null) {
			String feed = this.services.client().read(page);
			ENTRY.matcher(feed).results().forEach((entry) -> entries.add(UUID.fromString(entry.group(1))));
			var next = NEXT_PAGE.matcher(feed);
			page = next.find() ? URI.create(next.group(1).replace("&amp;", "&")) : null;
		}
		return entries;
	}

	private static Arrival arrival(Arrived arrived) {
		var award = AWARD.matcher(arrived.text());
		if (!award.find()) {
			throw new IllegalStateException("A message names no award: " + arrived);
		}
		return new Arrival(arrived.identity(), arrived.to(), UUID.fromString(award.group(1)), arrived.copies());
	}

	private static SeenAward award(JsonNode seen) {
		return new SeenAward(id(seen, "awardId"), id(seen, "nominationId"));
	}

	private static UUID id(JsonNode seen, String field) {
		return UUID.fromString(seen.required(field).asString());
	}

}
