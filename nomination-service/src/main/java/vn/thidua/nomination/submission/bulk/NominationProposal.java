package vn.thidua.nomination.submission.bulk;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import vn.thidua.nomination.dossier.Dossier;
import vn.thidua.nomination.dossier.SubmitNomination;
import vn.thidua.nomination.nominee.DescribeNominee;
import vn.thidua.nomination.nominee.NomineeOfUnit;

/**
 * One of many nominations handed in together. None has a waiver: special circumstances
 * are judged one by one.
 *
 * @param unitId the unit that nominates
 * @param nominee who is nominated
 * @param summary the achievement in a few lines
 * @param contents what she did, per theme of the programme
 * @param figures the figures that prove it
 * @param conditionsMet codes of the conditions of eligibility she meets
 */
public record NominationProposal(UUID unitId, DescribeNominee nominee, String summary, List<Content> contents,
		List<Figure> figures, Set<String> conditionsMet) {

	SubmitNomination forRound(UUID roundId) {
		return new SubmitNomination(roundId, this.nominee, new Dossier(this.summary,
				this.contents.stream().map((content) -> new Dossier.Content(content.theme(), content.text())).toList(),
				this.figures.stream()
					.map((figure) -> new Dossier.Figure(figure.name(), figure.value(), figure.unit(), figure.period()))
					.toList()),
				this.conditionsMet, List.of(), null);
	}

	NomineeOfUnit nomineeOfUnit() {
		return NomineeOfUnit.of(this.unitId, this.nominee);
	}

	/**
	 * What she did under one theme.
	 *
	 * @param theme code of the theme
	 * @param text what was done
	 */
	public record Content(String theme, String text) {
	}

	/**
	 * A figure.
	 *
	 * @param name what was counted
	 * @param value how much
	 * @param unit of what
	 * @param period a year {@code 2023} or a month {@code 2023-06}
	 */
	public record Figure(String name, BigDecimal value, String unit, String period) {
	}

}
