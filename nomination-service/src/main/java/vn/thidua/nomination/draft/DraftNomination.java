package vn.thidua.nomination.draft;

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
import vn.thidua.nomination.dossier.Dossier;
import vn.thidua.nomination.dossier.SubmitNomination;
import vn.thidua.nomination.nominee.DescribeNominee;

/**
 * A nomination that is being written: the same as {@link SubmitNomination}, as far as it
 * has come. Source: N7.
 *
 * @param roundId the round
 * @param nominee who is nominated
 * @param dossier what she did, and the figures that prove it
 * @param conditionsMet codes of the conditions of eligibility she meets
 * @param waivers conditions waived for her special circumstances; as they were, if left
 * out
 * @param specialCircumstances those circumstances; as they were, if left out
 */
public record DraftNomination(@NotNull UUID roundId, @Valid @Nullable DescribeNominee nominee,
		@Valid @Nullable DraftDossier dossier,
		@Size(max = 50) @Nullable Set<@NotBlank @Size(max = 40) String> conditionsMet,
		@Size(max = 10) @Nullable List<@Valid @NotNull Waiver> waivers,
		@Size(max = 10) @Nullable List<@Valid @NotNull SpecialCircumstance> specialCircumstances) {

	/** What is kept as the draft: all but what is sensitive. */
	public DraftContent content() {
		return new DraftContent(this.nominee, (this.dossier == null) ? DraftDossier.EMPTY : this.dossier,
				(this.conditionsMet == null) ? Set.of() : this.conditionsMet);
	}

	public Circumstances circumstances() {
		return new Circumstances(this.specialCircumstances, this.waivers);
	}

	/**
	 * A dossier as far as it has come.
	 *
	 * @param summary the achievement in a few lines
	 * @param contents what she did, per theme of the programme
	 * @param figures the figures that prove it
	 */
	public record DraftDossier(@Size(max = 2000) @Nullable String summary,
			@Size(max = 50) @Nullable List<Dossier.@Valid @NotNull Content> contents,
			@Size(max = 100) @Nullable List<Dossier.@Valid @NotNull Figure> figures) {

		private static final DraftDossier EMPTY = new DraftDossier(null, null, null);

		/** With nothing where nothing was said. */
		public Dossier dossier() {
			return new Dossier((this.summary == null) ? "" : this.summary,
					(this.contents == null) ? List.of() : this.contents,
					(this.figures == null) ? List.of() : this.figures);
		}

	}

}
