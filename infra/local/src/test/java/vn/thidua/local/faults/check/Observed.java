package vn.thidua.local.faults.check;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import vn.thidua.local.faults.check.Evidence.Arrival;
import vn.thidua.local.faults.check.Evidence.Delivery;
import vn.thidua.local.faults.check.Evidence.Figures;
import vn.thidua.local.faults.check.Evidence.Promise;
import vn.thidua.local.faults.check.Evidence.SeenAward;
import vn.thidua.local.faults.check.Evidence.SeenNomination;
import vn.thidua.local.faults.check.TopicEvent.Appraised;
import vn.thidua.local.faults.check.TopicEvent.Awarded;
import vn.thidua.local.faults.check.TopicEvent.DossierTold;
import vn.thidua.local.faults.check.TopicEvent.NomineeTold;
import vn.thidua.local.faults.check.TopicEvent.Submitted;

/**
 * A round in which all went well, as it is seen from outside; tests then spoil what they
 * are about. Lists can be changed.
 */
final class Observed {

	static final UUID ROUND = UUID.nameUUIDFromBytes(new byte[] { 1 });

	static final UUID DISTRICT = UUID.nameUUIDFromBytes(new byte[] { 2 });

	static final UUID COMMUNE = UUID.nameUUIDFromBytes(new byte[] { 3 });

	static final String MAILBOX = "phunu.31499@soctrang.example";

	final List<Promise> promises = new ArrayList<>();

	final List<TopicEvent> events = new ArrayList<>();

	final List<SeenNomination> nominations = new ArrayList<>();

	final List<SeenAward> register = new ArrayList<>();

	final List<SeenAward> reportedAwards = new ArrayList<>();

	final List<Figures> figures = new ArrayList<>();

	final List<Arrival> emails = new ArrayList<>();

	final List<Arrival> webhooks = new ArrayList<>();

	final List<Delivery> deliveries = new ArrayList<>();

	final List<UUID> feed = new ArrayList<>();

	long parked;

	long backlog;

	long differences;

	/** Nominations 1 to the number given, all awarded. */
	static Observed awarded(int count) {
		var observed = new Observed();
		for (int number = 1; number <= count; number++) {
			observed.add(number);
		}
		observed.figures.add(new Figures(ROUND, DISTRICT, count, count, count, count, count));
		return observed;
	}

	static UUID nomination(int number) {
		return id("nomination", number);
	}

	static UUID award(int number) {
		return id("award", number);
	}

	static TopicEvent event(String topic, int nomination, String id, long version, TopicEvent.Fact fact) {
		return new TopicEvent("thidua." + topic, nomination(nomination).toString(), id, version, fact);
	}

	static Submitted submitted(int number, int step) {
		return new Submitted(nomination(number), ROUND, id("nominee", number), COMMUNE, step);
	}

	static Awarded awardedFact(int number) {
		return new Awarded(award(number), nomination(number), ROUND, id("decision", 1));
	}

	List<Finding> findings() {
		return Checker.findings(evidence());
	}

	Evidence evidence() {
		return new Evidence(this.promises, this.events, this.nominations, this.register, this.reportedAwards,
				this.figures, this.emails, this.webhooks, this.deliveries, this.feed,
				new Evidence.Measured(this.parked, this.backlog, this.differences));
	}

	private void add(int number) {
		var name = "Nguyễn Thị Thử " + number;
		this.promises.add(new Promise(nomination(number), ROUND, COMMUNE, DISTRICT, name, MAILBOX));
		this.events.add(new TopicEvent("thidua.people", id("nominee", number).toString(), "people-" + number, 1,
				new NomineeTold(id("nominee", number), name)));
		this.events.add(event("dossiers", number, "dossier-" + number, 1, new DossierTold(nomination(number))));
		this.events.add(event("nominations", number, "submitted-1-" + number, 1, submitted(number, 1)));
		this.events.add(event("appraisals", number, "forwarded-" + number, 1,
				new Appraised(nomination(number), ROUND, DISTRICT, 1, "FORWARDED")));
		this.events.add(event("nominations", number, "submitted-2-" + number, 2, submitted(number, 2)));
		this.events.add(event("appraisals", number, "proposed-" + number, 2,
				new Appraised(nomination(number), ROUND, id("province", 1), 2, "PROPOSED")));
		this.events.add(event("awards", number, "awarded-" + number, 3, awardedFact(number)));
		this.nominations.add(new SeenNomination(nomination(number), "AWARDED"));
		this.register.add(new SeenAward(award(number), nomination(number)));
		this.reportedAwards.add(new SeenAward(award(number), nomination(number)));
		this.emails.add(new Arrival("email-" + number, MAILBOX, award(number), 1));
		this.webhooks.add(new Arrival("webhook-" + number, "receiver", award(number), 1));
		this.deliveries.add(new Delivery(id("email", number), "EMAIL", "SENT", award(number), 0));
		this.deliveries.add(new Delivery(id("webhook", number), "WEBHOOK", "SENT", award(number), 0));
		this.feed.add(award(number));
	}

	static UUID id(String what, int number) {
		return UUID.nameUUIDFromBytes((what + number).getBytes(StandardCharsets.UTF_8));
	}

}
