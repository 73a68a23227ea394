package vn.thidua.local.summary;

import java.util.SortedMap;

/**
 * The sample round as the services' APIs tell it when it is over, whoever played it and
 * in how many runs.
 *
 * @param units in the whole tree
 * @param submitted nominations that were accepted
 * @param refused nominations that were refused, by the code of the refusal
 * @param forwarded nominations that each district sent on, by the district's name
 * @param proposed nominations that the province proposed
 * @param awarded nominations that the Ban Thường vụ decided to award
 * @param reporting the same as reporting-service serves it
 * @param emailsSent emails that notification-service counts as sent
 * @param webhooksSent webhooks that notification-service counts as delivered
 * @param feedEntries entries of the Atom feed of awards
 * @param documents what was printed
 */
public record RoundFigures(int units, int submitted, SortedMap<String, Integer> refused,
		SortedMap<String, Integer> forwarded, int proposed, int awarded, Reported reporting, int emailsSent,
		int webhooksSent, int feedEntries, RoundDocuments documents) {

	/** What reporting-service knows of the round from events alone. */
	public record Reported(int units, int submitted, SortedMap<String, Integer> forwarded, int proposed, int awarded) {
	}

}
