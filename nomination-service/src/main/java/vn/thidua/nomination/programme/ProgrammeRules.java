package vn.thidua.nomination.programme;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a programme, as data. Source: M1, M2, M3, N2, N3, N4.
 *
 * @param movements what is emulated, theme by theme
 * @param nomineeKinds who can be nominated
 * @param conditions what a nominee must hold
 * @param quotas how many each level sends
 * @param deadline until when it sends them
 * @param decidingLevel code of the level that proposes to the deciding authority
 * @param targets what share of whom is to be reached
 * @param schedule when rounds open by themselves, if they do
 * @param remindDaysBefore how many days before the deadline units are reminded; a week
 * unless said
 */
public record ProgrammeRules(@NotEmpty @Size(max = 20) List<@Valid Movement> movements,
		@NotEmpty Set<NomineeKind> nomineeKinds, @NotNull @Size(max = 50) List<@Valid Condition> conditions,
		@NotEmpty @Size(max = 50) List<@Valid Quota> quotas, @NotNull @Valid DeadlineRule deadline,
		@NotBlank @Size(max = 40) String decidingLevel, @NotNull @Size(max = 50) List<@Valid Target> targets,
		@Valid @Nullable Schedule schedule, @Min(0) @Max(90) @Nullable Integer remindDaysBefore) {

	private static final int A_WEEK = 7;

	/** Rules stored by earlier releases say less. */
	public ProgrammeRules {
		remindDaysBefore = (remindDaysBefore == null) ? Integer.valueOf(A_WEEK) : remindDaysBefore;
	}

	/** How many days before the deadline units are reminded. */
	public int reminderDays() {
		return (this.remindDaysBefore == null) ? A_WEEK : this.remindDaysBefore;
	}

	/** Every theme a dossier answers. */
	public List<Theme> themes() {
		return this.movements.stream().flatMap((movement) -> movement.themes().stream()).toList();
	}

	public Optional<Condition> condition(String code) {
		return this.conditions.stream().filter((condition) -> condition.code().equals(code)).findFirst();
	}

	/** The quota that a level nominates under: the one that limits, if there are two. */
	public Optional<Quota> nominationQuota(String level) {
		return this.quotas.stream()
			.filter((quota) -> quota.act() == Act.NOMINATE && quota.level().equals(level))
			.max(Comparator.comparing(Quota::limits));
	}

	/** What units owe: a maximum asks for nothing. */
	public List<Quota> owed() {
		return this.quotas.stream().filter((quota) -> quota.measure() != Measure.MAXIMUM).toList();
	}

	/**
	 * A movement.
	 *
	 * @param code its code
	 * @param name its name
	 * @param themes its themes
	 */
	public record Movement(@NotBlank @Size(max = 40) String code, @NotBlank @Size(max = 200) String name,
			@NotEmpty @Size(max = 50) List<@Valid Theme> themes) {
	}

	/**
	 * A theme, whose criterion reads differently for women and members and for cadres.
	 *
	 * @param code its code
	 * @param name its name
	 * @param forMembers the criterion for members and other women
	 * @param forCadres what cadres fulfil besides
	 * @param maximumPoints the most a panel can give for it; ten unless said
	 */
	public record Theme(@NotBlank @Size(max = 40) String code, @NotBlank @Size(max = 200) String name,
			@NotBlank @Size(max = 5000) String forMembers, @NotBlank @Size(max = 5000) String forCadres,
			@Min(1) @Max(100) @Nullable Integer maximumPoints) {

		private static final int TEN = 10;

		/** One that says nothing of points. */
		public Theme(String code, String name, String forMembers, String forCadres) {
			this(code, name, forMembers, forCadres, null);
		}

		/** Not filled in where it is stored, so that equal rules stay equal. */
		public int points() {
			return (this.maximumPoints == null) ? TEN : this.maximumPoints;
		}

	}

	/**
	 * A condition of eligibility.
	 *
	 * @param code its code
	 * @param name what it asks
	 * @param kinds whom it is asked of
	 * @param waivable whether special circumstances can waive it, for a reason, by a
	 * named officer
	 */
	public record Condition(@NotBlank @Size(max = 40) String code, @NotBlank @Size(max = 300) String name,
			@NotEmpty Set<NomineeKind> kinds, boolean waivable) {
	}

	/**
	 * How many a level sends.
	 *
	 * @param level code of the level
	 * @param act whether it nominates or forwards
	 * @param measure minimum, maximum or exact
	 * @param count how many
	 * @param together whether all units of the level under one parent owe it jointly
	 */
	public record Quota(@NotBlank @Size(max = 40) String level, @NotNull Act act, @NotNull Measure measure,
			@Min(1) @Max(1000) int count, boolean together) {

		/** Whether it sets a limit: a minimum sets none. */
		public boolean limits() {
			return this.measure != Measure.MINIMUM;
		}

	}

	/**
	 * A target of the movement.
	 *
	 * @param measure what is counted: {@code INFORMED} or {@code TAKING_PART}
	 * @param audience of whom
	 * @param percent the share to reach
	 */
	public record Target(@NotBlank @Size(max = 40) String measure, @NotNull NomineeKind audience,
			@Min(0) @Max(100) int percent) {
	}

	/** What a quota counts. */
	public enum Act {

		NOMINATE, FORWARD

	}

	/** How a quota's count is meant. */
	public enum Measure {

		MINIMUM, MAXIMUM, EXACT

	}

}
