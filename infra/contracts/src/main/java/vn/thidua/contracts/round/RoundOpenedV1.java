package vn.thidua.contracts.round;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

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
 * @param criteria what dossiers are scored by, in order; not told by earlier releases
 */
public record RoundOpenedV1(UUID roundId, UUID unitId, String programme, int programmeVersion, String name,
		String period, LocalDate opensOn, LocalDate lastDay, List<Quota> quotas, String decidingLevel,
		@Nullable List<Criterion> criteria) {

	/** One that names no criteria. */
	public RoundOpenedV1(UUID roundId, UUID unitId, String programme, int programmeVersion, String name, String period,
			LocalDate opensOn, LocalDate lastDay, List<Quota> quotas, String decidingLevel) {
		this(roundId, unitId, programme, programmeVersion, name, period, opensOn, lastDay, quotas, decidingLevel, null);
	}

	/**
	 * What dossiers are scored by. A theme is a criterion for members and other women,
	 * and another one, which asks more, for cadres.
	 *
	 * @param code code of the theme
	 * @param theme what it asks about
	 * @param audience whom it is asked of
	 * @param maximumPoints the most it can bring
	 */
	public record Criterion(String code, String theme, Audience audience, int maximumPoints) {
	}

	/** Whom a criterion is asked of. */
	public enum Audience {

		MEMBER, CADRE

	}

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
