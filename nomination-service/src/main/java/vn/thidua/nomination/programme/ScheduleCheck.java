package vn.thidua.nomination.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import vn.thidua.nomination.programme.Schedule.Every;
import vn.thidua.platform.problem.Violation;

/** Whether rounds can open by themselves and still leave time to nominate. */
final class ScheduleCheck {

	/** With the year after it, it has each month in every length. */
	private static final LocalDate A_LEAP_YEAR = LocalDate.of(2024, 1, 1);

	private static final int MONTHS = 24;

	private ScheduleCheck() {
	}

	static List<Violation> violations(ProgrammeRules rules) {
		var schedule = rules.schedule();
		if (schedule == null) {
			return List.of();
		}
		boolean monthly = schedule.every() == Every.MONTHLY;
		if (schedule.opens().comesBackEveryMonth() != monthly) {
			return List.of(Violation.at("rules.schedule.opens", "DAY_UNFIT_FOR_SCHEDULE", schedule.opens()));
		}
		if (rules.deadline().day().comesBackEveryMonth() != monthly) {
			return List.of(Violation.at("rules.deadline.day", "DAY_UNFIT_FOR_SCHEDULE", rules.deadline().day()));
		}
		boolean tooLate = IntStream.range(0, MONTHS)
			.mapToObj(A_LEAP_YEAR::plusMonths)
			.anyMatch((month) -> rules.deadline().lastDay(month).isBefore(schedule.opensOn(month)));
		return tooLate ? List.of(Violation.at("rules.schedule.opens", "DEADLINE_BEFORE_OPENING", schedule.opens(),
				rules.deadline().day())) : List.of();
	}

}
