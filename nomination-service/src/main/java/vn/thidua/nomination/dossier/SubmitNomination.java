package vn.thidua.nomination.dossier;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import vn.thidua.nomination.circumstance.Circumstances;
import vn.thidua.nomination.circumstance.SpecialCircumstance;
import vn.thidua.nomination.circumstance.Waiver;
import vn.thidua.nomination.nominee.DescribeNominee;

/**
 * A nomination by the caller's unit. Source: N4, N5.
 *
 * @param roundId the round
 * @param nominee who is nominated
 * @param dossier what she did, and the figures that prove it
 * @param conditionsMet codes of the conditions of eligibility she meets
 * @param waivers conditions waived for her special circumstances
 * @param specialCircumstances those circumstances, if there are any
 */
public record SubmitNomination(@NotNull UUID roundId, @NotNull @Valid DescribeNominee nominee,
		@NotNull @Valid Dossier dossier, @NotNull @Size(max = 50) Set<@NotBlank @Size(max = 40) String> conditionsMet,
		@NotNull @Size(max = 10) List<@Valid @NotNull Waiver> waivers,
		@Size(max = 10) @Nullable List<@Valid @NotNull SpecialCircumstance> specialCircumstances) {

	public Circumstances circumstances() {
		return new Circumstances(this.specialCircumstances, this.waivers);
	}

}
