package vn.thidua.contracts.dossier;

import java.util.List;
import java.util.UUID;

/**
 * What a dossier says. Erased by a tombstone of the same key. Special circumstances are
 * never in it: only which conditions a named officer waived. Source: N4, N5.
 *
 * @param nominationId the nomination
 * @param summary the achievement in a few lines
 * @param contents what she did, per criterion
 * @param figures the figures that prove it
 * @param waivedConditions codes of the eligibility conditions waived
 */
public record DossierDescribedV1(UUID nominationId, String summary, List<Content> contents, List<Figure> figures,
		List<String> waivedConditions) {

	/**
	 * What she did under one criterion.
	 *
	 * @param criterion code of the criterion in the programme's matrix
	 * @param text what was done
	 */
	public record Content(String criterion, String text) {
	}

	/**
	 * A figure that proves it.
	 *
	 * @param name what was counted
	 * @param value how much, a plain decimal
	 * @param unit of what
	 * @param period when, for instance {@code 2023} or {@code 2023-06}
	 */
	public record Figure(String name, String value, String unit, String period) {
	}

}
