package vn.thidua.nomination.programme;

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
 */
public record ProgrammeRules(@NotEmpty @Size(max = 20) List<@Valid Movement> movements,
		@NotEmpty Set<NomineeKind> nomineeKinds, @NotNull @Size(max = 50) List<@Valid Condition> conditions,
		@NotEmpty @Size(max = 50) List<@Valid Quota> quotas, @NotNull @Valid DeadlineRule deadline,
		@NotBlank @Size(max = 40) String decidingLevel, @NotNull @Size(max = 50) List<@Valid Target> targets) {

	/** Every theme a dossier answers. */
	public List<Theme> themes() {
		return this.movements.stream().flatMap((movement) -> movement.themes().stream()).toList();
	}

	public Optional<Condition> condition(String code) {
		return this.conditions.stream().filter((condition) -> condition.code().equals(code)).findFirst();
	}

	public Optional<Quota> nominationQuota(String level) {
		return this.quotas.stream()
			.filter((quota) -> quota.act() == Act.NOMINATE && quota.level().equals(level))
			.findFirst();
	}

	/**
	 * A movement.
	 *
	 * @param code its code
	 * @param name its name
	 * @param themes its themes
	 */
	public record Movement(@NotBlank @Size(max = 40) String code, @NotBlank @Size(max = 200) String name,
			@NotEmpty @Size(max = 20) List<@Valid Theme> themes) {
	}

	/**
	 * A theme, whose criterion reads differently for women and members and for cadres.
	 *
	 * @param code its code
	 * @param name its name
	 * @param forMembers the criterion for members and other women
	 * @param forCadres what cadres fulfil besides
	 */
	public record Theme(@NotBlank @Size(max = 40) String code, @NotBlank @Size(max = 200) String name,
			@NotBlank @Size(max = 5000) String forMembers, @NotBlank @Size(max = 5000) String forCadres) {
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
