package vn.thidua.nomination.dossier;

import java.math.BigDecimal;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * What is said of a nominee. Source: N5.
 *
 * @param summary the achievement in a few lines
 * @param contents what she did, per theme of the programme
 * @param figures the figures that prove it
 */
public record Dossier(@NotBlank @Size(max = 2000) String summary,
		@NotNull @Size(max = 50) List<@Valid Content> contents, @NotNull @Size(max = 100) List<@Valid Figure> figures) {

	/**
	 * What she did under one theme.
	 *
	 * @param theme code of the theme
	 * @param text what was done
	 */
	public record Content(@NotBlank @Size(max = 40) String theme, @NotBlank @Size(max = 5000) String text) {
	}

	/**
	 * A figure.
	 *
	 * @param name what was counted
	 * @param value how much
	 * @param unit of what
	 * @param period a year {@code 2023} or a month {@code 2023-06}
	 */
	public record Figure(@NotBlank @Size(max = 200) String name,
			@NotNull @Digits(integer = 15, fraction = 4) BigDecimal value, @NotBlank @Size(max = 60) String unit,
			@NotBlank @Pattern(regexp = "\\d{4}(-(0[1-9]|1[0-2]))?") String period) {
	}

}
