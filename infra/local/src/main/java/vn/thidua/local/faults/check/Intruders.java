package vn.thidua.local.faults.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import vn.thidua.local.faults.check.Evidence.Promise;
import vn.thidua.local.faults.check.Finding.Kind;
import vn.thidua.local.faults.check.TopicEvent.Appraised;
import vn.thidua.local.faults.check.TopicEvent.Awarded;
import vn.thidua.local.faults.check.TopicEvent.DossierTold;
import vn.thidua.local.faults.check.TopicEvent.NomineeTold;
import vn.thidua.local.faults.check.TopicEvent.Submitted;

/**
 * Looks everywhere for what was refused: whatever is there and was not acknowledged.
 */
final class Intruders {

	private final Set<UUID> promised;

	private final Set<String> nominees;

	private final Set<UUID> awards;

	private final List<Finding> findings = new ArrayList<>();

	private Intruders(Set<UUID> promised, Set<String> nominees, Set<UUID> awards) {
		this.promised = promised;
		this.nominees = nominees;
		this.awards = awards;
	}

	static Intruders of(Evidence evidence) {
		var promised = evidence.promises().stream().map(Promise::nominationId).collect(Collectors.toSet());
		var nominees = evidence.promises().stream().map(Promise::nominee).collect(Collectors.toSet());
		var awards = evidence.events()
			.stream()
			.map(TopicEvent::fact)
			.filter(Awarded.class::isInstance)
			.map((fact) -> ((Awarded) fact).awardId())
			.collect(Collectors.toSet());
		var intruders = new Intruders(promised, nominees, awards);
		evidence.events().forEach(intruders::look);
		evidence.nominations()
			.forEach((seen) -> intruders.nomination("nomination-service's list", seen.nominationId()));
		evidence.register().forEach((seen) -> intruders.nomination("register of decisions", seen.nominationId()));
		evidence.reportedAwards().forEach((seen) -> intruders.nomination("reporting's awards", seen.nominationId()));
		evidence.emails().forEach((seen) -> intruders.award("email " + seen.identity(), seen.awardId()));
		evidence.webhooks().forEach((seen) -> intruders.award("webhook " + seen.identity(), seen.awardId()));
		evidence.feed().forEach((seen) -> intruders.award("feed", seen));
		return intruders;
	}

	List<Finding> findings() {
		return this.findings;
	}

	private void look(TopicEvent event) {
		switch (event.fact()) {
			case Submitted submitted -> nomination(event.topic(), submitted.nominationId());
			case Appraised appraised -> nomination(event.topic(), appraised.nominationId());
			case Awarded awarded -> nomination(event.topic(), awarded.nominationId());
			case DossierTold told -> nomination(event.topic(), told.nominationId());
			case NomineeTold told -> {
				if (!this.nominees.contains(told.name())) {
					intruded(told.nomineeId(), "%s tells of %s".formatted(event.topic(), told.name()));
				}
			}
			case TopicEvent.Other _ -> {
			}
		}
	}

	private void nomination(String where, UUID nominationId) {
		if (!this.promised.contains(nominationId)) {
			intruded(nominationId, where);
		}
	}

	private void award(String where, UUID awardId) {
		if (!this.awards.contains(awardId)) {
			intruded(awardId, where + " tells of an award that no topic knows");
		}
	}

	private void intruded(UUID subject, String where) {
		this.findings.add(new Finding(Kind.INTRUDED, subject.toString(), where));
	}

}
