package vn.thidua.nomination.submission;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import vn.thidua.nomination.nominee.DescribeNominee;

/**
 * A nomination by the caller's unit. Source: N4, N5.
 *
 * @param roundId the round
 * @param nominee who is nominated
 * @param dossier what she did, and the figures that prove it
 * @param conditionsMet codes of the conditions of eligibility she meets
 * @param waivers conditions waived for her special circumstances
 */
record SubmitNomination(@NotNull UUID roundId, @NotNull @Valid DescribeNominee nominee, @NotNull @Valid Dossier dossier,
		@NotNull @Size(max = 50) Set<@NotBlank @Size(max = 40) String> conditionsMet,
		@NotNull @Size(max = 10) List<@Valid Waiver> waivers) {

	/**
	 * A condition judged by circumstances. Sensitive: it is stored apart and leaves this
	 * service never.
	 *
	 * @param condition code of the condition
	 * @param reason why it is waived
	 * @param grantedBy name and office of who waived it
	 */
	record Waiver(@NotBlank @Size(max = 40) String condition, @NotBlank @Size(max = 1000) String reason,
			@NotBlank @Size(max = 200) String grantedBy) {
	}

}
