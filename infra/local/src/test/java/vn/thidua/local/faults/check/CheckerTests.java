package vn.thidua.local.faults.check;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import vn.thidua.local.faults.check.Evidence.Arrival;
import vn.thidua.local.faults.check.Evidence.Delivery;
import vn.thidua.local.faults.check.Evidence.Figures;
import vn.thidua.local.faults.check.Evidence.SeenAward;
import vn.thidua.local.faults.check.Evidence.SeenNomination;
import vn.thidua.local.faults.check.Finding.Kind;
import vn.thidua.local.faults.check.TopicEvent.DossierTold;
import vn.thidua.local.faults.check.TopicEvent.NomineeTold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.thidua.local.faults.check.Observed.award;
import static vn.thidua.local.faults.check.Observed.event;
import static vn.thidua.local.faults.check.Observed.nomination;
import static vn.thidua.local.faults.check.Observed.submitted;

class CheckerTests {

	private final Observed observed = Observed.awarded(3);

	@Test
	void whereAllCameToItsEndOnceNothingIsFound() {
		assertThat(this.observed.findings()).isEmpty();
		assertThat(Checker.redelivered(this.observed.evidence())).isZero();
		assertThat(Checker.inDoubt(this.observed.evidence())).isZero();
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource
	void whatIsMissingAnywhereIsLost(String station, Consumer<Observed> loss) {
		loss.accept(this.observed);
		assertThat(this.observed.findings()).filteredOn((finding) -> finding.kind() == Kind.LOST)
			.contains(new Finding(Kind.LOST, nomination(2).toString(), "not found: " + station));
	}

	static Stream<Arguments> whatIsMissingAnywhereIsLost() {
		return Stream.of(gone("NominationSubmitted of step 1", "submitted-1-2"),
				gone("NominationSubmitted of step 2", "submitted-2-2"), gone("FORWARDED at step 1", "forwarded-2"),
				gone("PROPOSED at step 2", "proposed-2"), gone("NominationAwarded", "awarded-2"),
				gone("DossierDescribed", "dossier-2"), gone("NomineeDescribed", "people-2"),
				loss("nomination-service's list as AWARDED",
						(observed) -> observed.nominations.set(1, new SeenNomination(nomination(2), "PROPOSED"))),
				loss("register of decisions", (observed) -> observed.register.remove(1)),
				loss("reporting's awards", (observed) -> observed.reportedAwards.remove(1)),
				loss("email", (observed) -> observed.emails.remove(1)),
				loss("webhook", (observed) -> observed.webhooks.remove(1)),
				loss("feed", (observed) -> observed.feed.remove(1)));
	}

	@Test
	void aSubmissionThatIsNowhereIsLost() {
		var all = Observed.awarded(4);
		this.observed.promises.add(all.promises.getLast());
		assertThat(this.observed.findings()).hasSize(13)
			.allSatisfy((finding) -> assertThat(finding.kind()).isEqualTo(Kind.LOST))
			.allSatisfy((finding) -> assertThat(finding.subject()).isEqualTo(nomination(4).toString()));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource
	void whatIsSomewhereTwiceIsDuplicated(String station, Consumer<Observed> doubling) {
		doubling.accept(this.observed);
		assertThat(this.observed.findings()).singleElement().satisfies((finding) -> {
			assertThat(finding.kind()).isEqualTo(Kind.DUPLICATED);
			assertThat(finding.toString()).contains(nomination(2).toString(), station);
		});
	}

	static Stream<Arguments> whatIsSomewhereTwiceIsDuplicated() {
		return Stream.of(
				loss("DossierDescribed",
						(observed) -> observed.events
							.add(event("dossiers", 2, "another", 2, new DossierTold(nomination(2))))),
				loss("NominationSubmitted of step 2",
						(observed) -> observed.events.add(event("nominations", 2, "another", 3, submitted(2, 2)))),
				loss("NominationAwarded",
						(observed) -> observed.events.add(event("awards", 2, "another", 4, Observed.awardedFact(2)))),
				loss("nomination-service's list", (observed) -> observed.nominations.add(observed.nominations.get(1))),
				loss("register of decisions",
						(observed) -> observed.register.add(new SeenAward(Observed.id("second", 2), nomination(2)))),
				loss("reporting's awards", (observed) -> observed.reportedAwards.add(observed.reportedAwards.get(1))),
				loss("email", (observed) -> observed.emails.add(new Arrival("another", Observed.MAILBOX, award(2), 1))),
				loss("webhook", (observed) -> observed.webhooks.add(new Arrival("another", "receiver", award(2), 1))),
				loss("feed", (observed) -> observed.feed.add(award(2))));
	}

	@Test
	void aVersionToldByTwoEventsIsDuplicated() {
		this.observed.events.add(event("nominations", 2, "another", 2, submitted(2, 2)));
		assertThat(this.observed.findings()).contains(new Finding(Kind.DUPLICATED,
				"thidua.nominations " + nomination(2), "version 2 is told by submitted-2-2 and by another"));
	}

	@Test
	void theSameEventAgainIsARedelivery() {
		this.observed.events.addAll(List.copyOf(this.observed.events));
		assertThat(this.observed.findings()).isEmpty();
		assertThat(Checker.redelivered(this.observed.evidence())).isEqualTo(this.observed.events.size() / 2);
	}

	@Test
	void aLaterVersionThatComesFirstIsInverted() {
		var first = this.observed.events.stream().filter((event) -> event.id().equals("submitted-1-2")).toList();
		this.observed.events.removeAll(first);
		this.observed.events.addAll(first);
		assertThat(this.observed.findings())
			.containsExactly(new Finding(Kind.INVERTED, "thidua.nominations " + nomination(2),
					"version 1 (submitted-1-2) comes after version 2 (submitted-2-2)"));
	}

	@Test
	void aSecondCopyOfAnEmailIsDuplicatedUnlessItWasInDoubt() {
		this.observed.emails.set(1, new Arrival("email-2", Observed.MAILBOX, award(2), 2));
		assertThat(this.observed.findings()).containsExactly(
				new Finding(Kind.DUPLICATED, nomination(2).toString(), "email email-2 came 2 times, in doubt 0 times"));

		this.observed.deliveries.set(2, new Delivery(Observed.id("email", 2), "EMAIL", "SENT", award(2), 1));
		assertThat(this.observed.findings()).isEmpty();
		assertThat(Checker.inDoubt(this.observed.evidence())).isEqualTo(1);
		assertThat(Checker.redelivered(this.observed.evidence())).isEqualTo(1);
	}

	@Test
	void aSecondCopyOfAWebhookIsNotExcusedByADoubtfulEmail() {
		this.observed.deliveries.set(2, new Delivery(Observed.id("email", 2), "EMAIL", "SENT", award(2), 1));
		this.observed.webhooks.set(1, new Arrival("webhook-2", "receiver", award(2), 2));
		assertThat(this.observed.findings()).containsExactly(new Finding(Kind.DUPLICATED, nomination(2).toString(),
				"webhook webhook-2 came 2 times, in doubt 0 times"));
	}

	@Test
	void anEmailToSomeoneElseIsAnIntruder() {
		this.observed.emails.set(1, new Arrival("email-2", "nobody@soctrang.example", award(2), 1));
		assertThat(this.observed.findings()).singleElement().extracting(Finding::kind).isEqualTo(Kind.INTRUDED);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource
	void whatWasRefusedAndIsThereAllTheSameIsAnIntruder(String where, Consumer<Observed> intrusion) {
		intrusion.accept(this.observed);
		assertThat(this.observed.findings()).anySatisfy((finding) -> {
			assertThat(finding.kind()).isEqualTo(Kind.INTRUDED);
			assertThat(finding.what()).contains(where);
		});
	}

	static Stream<Arguments> whatWasRefusedAndIsThereAllTheSameIsAnIntruder() {
		return Stream.of(
				loss("thidua.nominations",
						(observed) -> observed.events.add(event("nominations", 9, "refused", 1, submitted(9, 1)))),
				loss("Nguyễn Thị Bị Từ Chối",
						(observed) -> observed.events.add(event("people", 9, "refused", 1,
								new NomineeTold(nomination(9), "Nguyễn Thị Bị Từ Chối")))),
				loss("nomination-service's list",
						(observed) -> observed.nominations.add(new SeenNomination(nomination(9), "SUBMITTED"))),
				loss("register", (observed) -> observed.register.add(new SeenAward(award(9), nomination(9)))),
				loss("reporting's awards",
						(observed) -> observed.reportedAwards.add(new SeenAward(award(9), nomination(9)))),
				loss("email", (observed) -> observed.emails.add(new Arrival("e", Observed.MAILBOX, award(9), 1))),
				loss("webhook", (observed) -> observed.webhooks.add(new Arrival("w", "receiver", award(9), 1))),
				loss("feed", (observed) -> observed.feed.add(award(9))));
	}

	@Test
	void aReportThatDiffersFromTheTopicsIsMiscounted() {
		this.observed.figures.set(0, new Figures(Observed.ROUND, Observed.DISTRICT, 3, 3, 2, 3, 4));
		assertThat(this.observed.findings()).extracting(Finding::what)
			.containsExactlyInAnyOrder("district %s: forwarded shown 2, counted 3".formatted(Observed.DISTRICT),
					"district %s: awarded shown 4, counted 3".formatted(Observed.DISTRICT));
	}

	@Test
	void aReportThatIsMissingIsMiscounted() {
		this.observed.figures.clear();
		assertThat(this.observed.findings()).hasSize(5)
			.allSatisfy((finding) -> assertThat(finding.kind()).isEqualTo(Kind.MISCOUNTED));
	}

	@Test
	void whatIsParkedOrNotPublishedIsUnfinished() {
		this.observed.parked = 1;
		this.observed.backlog = 2;
		assertThat(this.observed.findings()).extracting(Finding::kind)
			.containsExactly(Kind.UNFINISHED, Kind.UNFINISHED);
	}

	@Test
	void whatReconciliationFindsIsAFinding() {
		this.observed.differences = 3;
		assertThat(this.observed.findings()).singleElement()
			.hasToString("DIFFERENT reconciliation: 3 differences are found");
	}

	private static Arguments gone(String station, String eventId) {
		return loss(station, (observed) -> observed.events.removeIf((event) -> event.id().equals(eventId)));
	}

	private static Arguments loss(String station, Consumer<Observed> change) {
		return arguments(station, change);
	}

}
