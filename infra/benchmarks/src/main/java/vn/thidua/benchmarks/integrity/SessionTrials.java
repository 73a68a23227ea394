package vn.thidua.benchmarks.integrity;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import vn.thidua.benchmarks.measure.Bar;
import vn.thidua.benchmarks.measure.Measure;
import vn.thidua.testkit.sample.SampleFilings;
import vn.thidua.testkit.sample.SamplePanels;
import vn.thidua.testkit.sample.SampleYears;

/** Sessions as honest people hold them, and as others do. */
final class SessionTrials {

	private static final LocalDate LAST_DAY = LocalDate.of(2023, 10, 14);

	private static final int YEARS = 8;

	private static final int MEMBERS = 7;

	private static final int DOSSIERS = 6;

	private static final int CRITERIA = 4;

	private final Examined examined;

	private final int count;

	SessionTrials(Examined examined, int count) {
		this.examined = examined;
		this.count = count;
	}

	List<Measure> rates() {
		var filings = new SampleFilings(1);
		var years = new SampleYears(2);
		var panels = new SamplePanels(3);
		var trials = List.of(new Trial("LATE_BULK", "late bulk, false alarms", true, () -> filed(filings.honest())),
				new Trial("LATE_BULK", "all in the last 45 minutes", false, () -> filed(filings.atTheLastMoment(0))),
				new Trial("LATE_BULK", "a fifth of them before", false, () -> filed(filings.atTheLastMoment(0.2))),
				new Trial("ROTATION", "rotation in 8 years, false alarms", true, () -> won(years.byMerit(YEARS, 6))),
				new Trial("ROTATION", "in turn", false, () -> won(years.inTurn(YEARS, 6, 0))),
				new Trial("ROTATION", "in turn but for 10 %", false, () -> won(years.inTurn(YEARS, 6, 0.1))),
				new Trial("ROTATION", "in turn but for 25 %", false, () -> won(years.inTurn(YEARS, 6, 0.25))),
				new Trial("FLAT_SCORES", "flat scores, false alarms", true, () -> honestPanel(panels)),
				new Trial("FLAT_SCORES", "all the same", false,
						() -> scored(panels.allTheSame(MEMBERS, DOSSIERS, CRITERIA))),
				new Trial("EQUAL_VECTORS", "equal vectors, false alarms", true, () -> honestPanel(panels)),
				new Trial("EQUAL_VECTORS", "copied from a member", false,
						() -> scored(panels.copied(MEMBERS, DOSSIERS, CRITERIA, 0))),
				new Trial("EQUAL_VECTORS", "copied but for 5 %", false,
						() -> scored(panels.copied(MEMBERS, DOSSIERS, CRITERIA, 0.05))),
				new Trial("EQUAL_VECTORS", "copied but for 10 %", false,
						() -> scored(panels.copied(MEMBERS, DOSSIERS, CRITERIA, 0.1))));
		return trials.stream().map(this::rate).toList();
	}

	private Measure rate(Trial trial) {
		var subjects = Stream.generate(trial.subject()).limit(this.count).toList();
		this.examined.awaitExamined(0);
		var found = this.examined.found(trial.detector());
		return new Rate(subjects.stream().filter(found::contains).count(), subjects.size()).measure(trial.name(),
				trial.honest() ? Bar.atMost(0.01) : null);
	}

	private String filed(double[] minutesBefore) {
		var district = this.examined.district();
		var commune = this.examined.commune(district);
		var sessionId = this.examined.session(district, this.examined.round(LAST_DAY, UUID.randomUUID().toString()));
		var end = LAST_DAY.plusDays(1).atStartOfDay(ZoneId.of("Asia/Ho_Chi_Minh")).toInstant();
		DoubleStream.of(minutesBefore)
			.mapToObj((minutes) -> end.minus(Duration.ofSeconds(Math.round(minutes * 60))))
			.forEach((at) -> this.examined.dossier(sessionId, UUID.randomUUID(), commune, at, null));
		return sessionId + " " + commune;
	}

	private String won(List<List<Integer>> winners) {
		var district = this.examined.district();
		var communes = Stream.generate(() -> this.examined.commune(district)).limit(6).toList();
		var programme = UUID.randomUUID().toString();
		var last = new ArrayList<String>();
		for (int year = 0; year < winners.size(); year++) {
			var day = LAST_DAY.minusYears(winners.size() - year);
			var sessionId = this.examined.session(district, this.examined.round(day, programme));
			var conclusionId = UUID.randomUUID();
			this.examined.execute("insert into conclusion values (?, ?, now(), 'benchmark')", conclusionId, sessionId);
			for (int unit = 0; unit < communes.size(); unit++) {
				var nominationId = UUID.randomUUID();
				this.examined.execute("insert into appraisal values (?, ?, 1, ?, 'RANKED_WITHIN_QUOTA')", conclusionId,
						nominationId, winners.get(year).contains(unit) ? "FORWARDED" : "NOT_SELECTED");
				this.examined.dossier(sessionId, nominationId, communes.get(unit),
						day.atStartOfDay(ZoneId.of("Asia/Ho_Chi_Minh")).toInstant(), conclusionId);
			}
			last.add(sessionId.toString());
		}
		return last.getLast();
	}

	private String honestPanel(SamplePanels panels) {
		return scored(panels.honest(MEMBERS, DOSSIERS, CRITERIA));
	}

	private String scored(int[][][] points) {
		var sessionId = this.examined.session(this.examined.district(),
				this.examined.round(LAST_DAY, UUID.randomUUID().toString()));
		var dossiers = Stream.generate(UUID::randomUUID).limit(DOSSIERS).toList();
		for (var ofMember : points) {
			var member = UUID.randomUUID();
			for (int dossier = 0; dossier < DOSSIERS; dossier++) {
				for (int criterion = 0; criterion < CRITERIA; criterion++) {
					this.examined.execute("insert into score values (?, ?, ?, ?, ?)", sessionId, dossiers.get(dossier),
							member, "C" + criterion, ofMember[dossier][criterion]);
				}
				this.examined.execute("insert into score_sheet values (?, ?, ?, ?, now())", sessionId,
						dossiers.get(dossier), member, IntStream.of(ofMember[dossier]).sum());
			}
		}
		return sessionId.toString();
	}

	/**
	 * One way of doing things, again and again.
	 *
	 * @param detector what should see it, or not
	 * @param name what is done
	 * @param honest whether it should not
	 * @param subject does it once, and says what a signal would be about
	 */
	private record Trial(String detector, String name, boolean honest, Supplier<String> subject) {
	}

}
