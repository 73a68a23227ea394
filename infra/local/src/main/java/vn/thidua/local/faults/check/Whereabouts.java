package vn.thidua.local.faults.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.thidua.local.faults.check.Evidence.Arrival;
import vn.thidua.local.faults.check.Evidence.Delivery;
import vn.thidua.local.faults.check.Evidence.Promise;
import vn.thidua.local.faults.check.Evidence.SeenAward;
import vn.thidua.local.faults.check.Evidence.SeenNomination;
import vn.thidua.local.faults.check.Finding.Kind;
import vn.thidua.local.faults.check.TopicEvent.Appraised;
import vn.thidua.local.faults.check.TopicEvent.Awarded;
import vn.thidua.local.faults.check.TopicEvent.DossierTold;
import vn.thidua.local.faults.check.TopicEvent.NomineeTold;
import vn.thidua.local.faults.check.TopicEvent.Submitted;

/** Looks for each promised nomination everywhere it must be, exactly once. */
final class Whereabouts {

	private static final Set<String> STATIONS = Set.of("NominationSubmitted of step 1", "NominationSubmitted of step 2",
			"FORWARDED at step 1", "PROPOSED at step 2", "NominationAwarded", "DossierDescribed", "NomineeDescribed",
			"nomination-service's list as AWARDED", "register of decisions", "reporting's awards", "email", "webhook",
			"feed");

	private final List<Promise> promises;

	/** Of each nomination, by station, what was found there. */
	private final Map<UUID, Map<String, Set<String>>> found = new HashMap<>();

	private final Map<UUID, UUID> nominationByAward = new HashMap<>();

	private final List<Finding> findings = new ArrayList<>();

	private Whereabouts(List<Promise> promises) {
		this.promises = promises;
	}

	static Whereabouts of(Evidence evidence) {
		var whereabouts = new Whereabouts(evidence.promises());
		whereabouts.lookAtTopics(evidence.events());
		evidence.nominations().forEach(whereabouts::lookAt);
		whereabouts.lookAtAwards("register of decisions", evidence.register());
		whereabouts.lookAtAwards("reporting's awards", evidence.reportedAwards());
		whereabouts.lookAtArrivals("email", evidence.emails(), inDoubt(evidence, "EMAIL"));
		whereabouts.lookAtArrivals("webhook", evidence.webhooks(), inDoubt(evidence, "WEBHOOK"));
		whereabouts.lookAtFeed(evidence.feed());
		return whereabouts;
	}

	List<Finding> findings() {
		var all = new ArrayList<>(this.findings);
		for (var promise : this.promises) {
			var stations = this.found.getOrDefault(promise.nominationId(), Map.of());
			for (var station : STATIONS) {
				var there = stations.getOrDefault(station, Set.of());
				if (there.isEmpty()) {
					all.add(new Finding(Kind.LOST, promise.nominationId().toString(), "not found: " + station));
				}
				else if (there.size() > 1) {
					all.add(new Finding(Kind.DUPLICATED, promise.nominationId().toString(), station + ": " + there));
				}
			}
			stations.getOrDefault("email to", Set.of())
				.stream()
				.filter((mailbox) -> !mailbox.equals(promise.mailbox()))
				.forEach((mailbox) -> all.add(new Finding(Kind.INTRUDED, promise.nominationId().toString(),
						"email to " + mailbox + " instead of " + promise.mailbox())));
		}
		return all;
	}

	private void lookAtTopics(List<TopicEvent> events) {
		var nominationsByNominee = new HashMap<UUID, Set<UUID>>();
		for (var event : events) {
			if (event.fact() instanceof Submitted submitted) {
				nominationsByNominee.computeIfAbsent(submitted.nomineeId(), (_) -> new LinkedHashSet<>())
					.add(submitted.nominationId());
			}
		}
		for (var event : events) {
			switch (event.fact()) {
				case Submitted submitted ->
					find(submitted.nominationId(), "NominationSubmitted of step " + submitted.step(), event.id());
				case Appraised appraised ->
					find(appraised.nominationId(), appraised.outcome() + " at step " + appraised.step(), event.id());
				case Awarded awarded -> {
					this.nominationByAward.put(awarded.awardId(), awarded.nominationId());
					find(awarded.nominationId(), "NominationAwarded", event.id() + " " + awarded.awardId());
				}
				case DossierTold told -> find(told.nominationId(), "DossierDescribed", event.id());
				case NomineeTold told -> nominationsByNominee.getOrDefault(told.nomineeId(), Set.of())
					.forEach((nominationId) -> find(nominationId, "NomineeDescribed", event.id()));
				case TopicEvent.Other _ -> {
				}
			}
		}
	}

	private void lookAt(SeenNomination nomination) {
		if (nomination.state().equals("AWARDED")) {
			findEach(nomination.nominationId(), "nomination-service's list as AWARDED", nomination.state());
		}
	}

	private void lookAtAwards(String station, List<SeenAward> awards) {
		awards.forEach((award) -> findEach(award.nominationId(), station, award.awardId().toString()));
	}

	/** A second copy is no harm where the sender says that it was in doubt. */
	private void lookAtArrivals(String station, List<Arrival> arrivals, Map<UUID, Integer> inDoubt) {
		for (var arrival : arrivals) {
			var nominationId = this.nominationByAward.get(arrival.awardId());
			if (nominationId == null) {
				continue;
			}
			findEach(nominationId, station, arrival.identity());
			find(nominationId, station + " to", arrival.to());
			if (arrival.copies() > 1 + inDoubt.getOrDefault(arrival.awardId(), 0)) {
				this.findings.add(new Finding(Kind.DUPLICATED, nominationId.toString(),
						"%s %s came %d times, in doubt %d times".formatted(station, arrival.identity(),
								arrival.copies(), inDoubt.getOrDefault(arrival.awardId(), 0))));
			}
		}
	}

	private void lookAtFeed(List<UUID> feed) {
		for (var awardId : feed) {
			var nominationId = this.nominationByAward.get(awardId);
			if (nominationId != null) {
				findEach(nominationId, "feed", awardId.toString());
			}
		}
	}

	private static Map<UUID, Integer> inDoubt(Evidence evidence, String kind) {
		return evidence.deliveries()
			.stream()
			.filter((delivery) -> delivery.kind().equals(kind))
			.collect(Collectors.toMap(Delivery::awardId, Delivery::timesInDoubt, Integer::sum));
	}

	/** The same again is the same. */
	private void find(UUID nominationId, String station, String what) {
		at(nominationId, station).add(what);
	}

	/** The same again is one more. */
	private void findEach(UUID nominationId, String station, String what) {
		var there = at(nominationId, station);
		if (!there.add(what)) {
			there.add(what + " again");
		}
	}

	private Set<String> at(UUID nominationId, String station) {
		return this.found.computeIfAbsent(nominationId, (_) -> new LinkedHashMap<>())
			.computeIfAbsent(station, (_) -> new LinkedHashSet<>());
	}

}
