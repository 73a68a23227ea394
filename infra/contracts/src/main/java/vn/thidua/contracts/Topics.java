package vn.thidua.contracts;

import java.util.List;

/** Every topic, as {@code asyncapi.yaml} describes them. */
public final class Topics {

	public static final Topic ORGANISATION = new Topic("thidua.organisation", "unitId", true);

	/** Who a nominee is. A tombstone forgets her. */
	public static final Topic PEOPLE = new Topic("thidua.people", "nomineeId", true);

	/** What a dossier says. A tombstone forgets it. */
	public static final Topic DOSSIERS = new Topic("thidua.dossiers", "nominationId", true);

	public static final Topic ROUNDS = new Topic("thidua.rounds", "roundId", false);

	public static final Topic NOMINATIONS = new Topic("thidua.nominations", "nominationId", false);

	public static final Topic APPRAISALS = new Topic("thidua.appraisals", "nominationId", false);

	public static final Topic AWARDS = new Topic("thidua.awards", "nominationId", false);

	public static final List<Topic> ALL = List.of(ORGANISATION, PEOPLE, DOSSIERS, ROUNDS, NOMINATIONS, APPRAISALS,
			AWARDS);

	private Topics() {
	}

}
