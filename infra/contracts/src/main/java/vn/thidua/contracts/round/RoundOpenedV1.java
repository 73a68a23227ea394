package vn.thidua.contracts.round;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A round takes nominations from now on, under the rules it carries. Source: N1, N2, N3.
 *
 * @param roundId the round
 * @param unitId the unit that opened it; it and all below it take part
 * @param programme code of the programme
 * @param programmeVersion version of its rules that the round keeps
 * @param name what people call it
 * @param period what it looks back on, for instance {@code 2023}
 * @param opensOn first day, in Asia/Ho_Chi_Minh
 * @param lastDay last day that counts as on time, whether the rule said "before" or "no
 * later than"
 * @param quotas how many each level sends
 * @param decidingLevel the level whose session proposes to the deciding authority instead
 * of forwarding
 */
public record RoundOpenedV1(UUID roundId, UUID unitId, String programme, int programmeVersion, String name,
		String period, LocalDate opensOn, LocalDate lastDay, List<Quota> quotas, String decidingLevel) {

	/**
	 * How many one level sends.
	 *
	 * @param level code of the level that owes
	 * @param act whether it nominates or forwards what it received
	 * @param measure how the count is meant
	 * @param count how many
	 * @param together whether all units of the level under one parent owe the count
	 * jointly
	 */
	public record Quota(String level, Act act, Measure measure, int count, boolean together) {
	}

	/** What the quota counts. */
	public enum Act {

		NOMINATE, FORWARD

	}

	/** How the count is meant. */
	public enum Measure {

		MINIMUM, MAXIMUM, EXACT

	}

}
