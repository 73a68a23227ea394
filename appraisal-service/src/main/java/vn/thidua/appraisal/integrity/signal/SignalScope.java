package vn.thidua.appraisal.integrity.signal;

import java.util.UUID;

import vn.thidua.platform.security.Caller;

/**
 * Which signals someone sees: those on dossiers and sessions of her units, none that
 * speaks of a dossier which is kept from her (A4), and, while she scores herself, none
 * that tells what others gave before the session concluded (A3).
 *
 * @param subtreeOf her unit
 * @param subject who she is
 * @param scores whether she scores herself
 */
record SignalScope(UUID subtreeOf, String subject, boolean scores) {

	/** To follow {@code from signal}; takes the components as parameters. */
	static final String VISIBLE = """
			where (exists (select from appraisal_session session where session.session_id = signal.session_id
			    and session.unit_id in (select unit_subtree(:subtreeOf)))
			  or exists (select from signal_dossier join dossier using (nomination_id)
			      join appraisal_session session on session.session_id = dossier.session_id
			    where signal_dossier.signal_id = signal.signal_id
			      and session.unit_id in (select unit_subtree(:subtreeOf))))
			  and not exists (select from signal_dossier where signal_dossier.signal_id = signal.signal_id
			    and dossier_is_hidden_from(signal_dossier.nomination_id, :subject))
			  and (not :scores or detector not in ('FLAT_SCORES', 'EQUAL_VECTORS')
			    or exists (select from conclusion where conclusion.session_id = signal.session_id))
			""";

	static SignalScope of(Caller caller) {
		return new SignalScope(caller.unitId(), caller.subject(), caller.roles().contains("appraiser"));
	}

}
