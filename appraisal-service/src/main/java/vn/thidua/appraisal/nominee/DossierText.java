package vn.thidua.appraisal.nominee;

import java.util.List;

/**
 * What a dossier says, for those who appraise it. Source: N4, N5.
 *
 * @param summary the achievement in a few lines
 * @param contents what she did, per criterion
 * @param figures the figures that prove it
 * @param waivedConditions codes of the eligibility conditions waived
 */
public record DossierText(String summary, List<Content> contents, List<Figure> figures, List<String> waivedConditions) {

	/**
	 * What she did under one criterion.
	 *
	 * @param criterion code of the criterion
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
	 * @param period when
	 */
	public record Figure(String name, String value, String unit, String period) {
	}

}
