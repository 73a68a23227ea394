package vn.thidua.appraisal.session;

/**
 * Keeps dossiers from those who are recused from them, in every session. Source: A4.
 */
public final class RecusedDossiers {

	/**
	 * A condition on {@code dossier.nomination_id} for the user {@code :subject}. Every
	 * query that shows, counts or ranks dossiers to someone has it.
	 */
	public static final String NOT_AMONG_THEM = """
			not exists (select from recusal
			  where recusal.subject = :subject and recusal.nomination_id = dossier.nomination_id)
			""";

	private RecusedDossiers() {
	}

}
