package vn.thidua.local.sample;

import java.net.URI;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import vn.thidua.local.api.Services;
import vn.thidua.local.summary.RoundDocuments;
import vn.thidua.local.summary.RoundFigures;
import vn.thidua.local.summary.RoundFigures.Reported;

/**
 * How the round came out: as the services that own the figures tell it, and as reporting
 * tells it.
 */
final class Outcome {

	private static final Pattern ENTRY = Pattern.compile("<entry[ >]");

	private static final Pattern NEXT_PAGE = Pattern.compile("<link[^>]*rel=\"next\"[^>]*href=\"([^\"]+)\"");

	private final Services services;

	private final Sessions sessions;

	Outcome(Services services) {
		this.services = services;
		this.sessions = new Sessions(services);
	}

	/** Waits until reporting, mail, webhooks and the feed have caught up. */
	RoundFigures await(UUID roundId, SortedMap<String, Integer> refused, RoundDocuments documents) {
		var nominations = this.services.list(SampleUsers.OFFICE, this.services.at().nomination(),
				"/api/v1/nominations?round=" + roundId);
		int units = this.services.get(SampleUsers.OFFICE, this.services.at().nomination(), "/api/v1/units?size=1")
			.expect(200)
			.path("total")
			.asInt();
		var forwarded = forwarded(roundId);
		int proposed = proposed(roundId);
		int awarded = awarded(roundId);
		var told = new Reported(units, nominations.size(), forwarded, proposed, awarded);
		var reported = Waiting.until("reporting to show " + told, () -> reported(roundId), told::equals);
		var deliveries = Waiting.until("all emails and webhooks", this::deliveries,
				(summary) -> isSent(summary.path("emails"), awarded) && isSent(summary.path("webhooks"), awarded));
		int feedEntries = Waiting.until("the feed", this::feedEntries, (entries) -> entries >= awarded);
		this.services.at().progress().accept("Reporting, email, webhooks and the feed agree");
		return new RoundFigures(units, nominations.size(), refused, forwarded, proposed, awarded, reported,
				deliveries.path("emails").path("sent").asInt(), deliveries.path("webhooks").path("sent").asInt(),
				feedEntries, documents);
	}

	private SortedMap<String, Integer> forwarded(UUID roundId) {
		SortedMap<String, Integer> byDistrict = new TreeMap<>();
		for (JsonNode session : this.sessions.of(SampleUsers.OFFICE, roundId)) {
			if (session.path("unitLevel").asString().equals("DISTRICT")) {
				byDistrict.put(session.path("unitName").asString(), countOutcome(session, "FORWARDED"));
			}
		}
		return byDistrict;
	}

	private int proposed(UUID roundId) {
		return this.sessions.of(SampleUsers.OFFICE, roundId)
			.stream()
			.mapToInt((session) -> countOutcome(session, "PROPOSED"))
			.sum();
	}

	private int countOutcome(JsonNode session, String outcome) {
		return (int) this.sessions.dossiers(SampleUsers.OFFICE, session)
			.stream()
			.filter((dossier) -> dossier.path("outcome").asString("").equals(outcome))
			.count();
	}

	private int awarded(UUID roundId) {
		return this.services
			.list(SampleUsers.COMMITTEE, this.services.at().appraisal(), "/api/v1/decisions?round=" + roundId)
			.stream()
			.mapToInt((decision) -> decision.path("recipients").asInt())
			.sum();
	}

	private Reported reported(UUID roundId) {
		var answer = this.services.get(SampleUsers.OFFICE, this.services.at().reporting(),
				"/api/v1/rounds/" + roundId + "/coverage");
		if (answer.status() == 404) {
			return new Reported(0, 0, new TreeMap<>(), 0, 0);
		}
		var coverage = answer.expect(200);
		SortedMap<String, Integer> forwarded = new TreeMap<>();
		int units = 1;
		for (JsonNode row : coverage.path("rows")) {
			units += row.path("unitIds").size() + row.path("subordinates").asInt();
			if (row.path("level").asString().equals("DISTRICT")) {
				forwarded.put(row.path("name").asString(), row.path("forwarded").asInt());
			}
		}
		var totals = coverage.path("totals");
		return new Reported(units, totals.path("submitted").asInt(), forwarded, totals.path("proposed").asInt(),
				totals.path("awarded").asInt());
	}

	private JsonNode deliveries() {
		return this.services.get(SampleUsers.ADMIN, this.services.at().notification(), "/api/v1/deliveries/summary")
			.expect(200);
	}

	private static boolean isSent(JsonNode kind, int awarded) {
		return kind.path("sent").asInt() >= awarded && kind.path("waiting").asInt() == 0
				&& kind.path("pending").asInt() == 0;
	}

	private int feedEntries() {
		int entries = 0;
		@Nullable URI page = this.services.at().notification().resolve("/feeds/awards.atom");
		while (page != null) {
			String feed = this.services.client().read(page);
			entries += (int) ENTRY.matcher(feed).results().count();
			var next = NEXT_PAGE.matcher(feed);
			page = next.find() ? URI.create(next.group(1).replace("&amp;", "&")) : null;
		}
		return entries;
	}

}
