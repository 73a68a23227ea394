package vn.thidua.appraisal.integrity.signal;

import java.util.UUID;

import vn.thidua.appraisal.session.scoring.Blindness;
import vn.thidua.platform.security.Caller;

/**
 * Which signals someone sees: those on dossiers and sessions of her units, none that
 * speaks of a dossier which is kept from her (A4), and what tells of others' scores as
 * {@link Blindness} has it (A3): on the panel of each dossier once it is concluded or she
 * handed in her own, elsewhere only who oversees, and only while all is concluded.
 *
 * @param subtreeOf her unit
 * @param subject who she is
 * @param oversees whether she sees what panels gave though she sits on none
 */
record SignalScope(UUID subtreeOf, String subject, boolean oversees) {

	private static final String OF_SIGNAL = "where signal_dossier.signal_id = signal.signal_id";

	/** Years and winners are of units, but of this year's dossiers all the same. */
	private static final String NOT_HIDDEN = """
			not exists (select from signal_dossier %s
			    and dossier_is_hidden_from(signal_dossier.nomination_id, :subject))
			  and (detector <> 'ROTATION' or not exists (select from dossier
			    where dossier.session_id = signal.session_id and dossier_is_hidden_from(nomination_id, :subject)))
			""".formatted(OF_SIGNAL);

	private static final String NOT_BLIND = """
			(detector not in ('FLAT_SCORES', 'EQUAL_VECTORS') or exists (
			    select from panel_member member
			    where member.session_id = signal.session_id and member.subject = :subject
			      and not exists (select from signal_dossier %s
			        and not exists (select from score_sheet sheet where sheet.session_id = signal.session_id
			          and sheet.nomination_id = signal_dossier.nomination_id and sheet.member_id = member.member_id)
			        and not exists (select from dossier where dossier.session_id = signal.session_id
			          and dossier.nomination_id = signal_dossier.nomination_id and conclusion_id is not null)))
			  or :oversees and exists (select from appraisal_session session
			    where session.session_id = signal.session_id and phase = 'CONCLUDED'
			      and not exists (select from panel_member member
			        where member.session_id = session.session_id and member.subject = :subject)
			      and not exists (select from dossier
			        where dossier.session_id = session.session_id and conclusion_id is null)))
			""".formatted(OF_SIGNAL);

	/** To follow {@code from signal}; takes the components as parameters. */
	static final String VISIBLE = """
			where (exists (select from appraisal_session session where session.session_id = signal.session_id
			    and session.unit_id in (select unit_subtree(:subtreeOf)))
			  or exists (select from signal_dossier join dossier using (nomination_id)
			      join appraisal_session session on session.session_id = dossier.session_id
			    where signal_dossier.signal_id = signal.signal_id
			      and session.unit_id in (select unit_subtree(:subtreeOf))))
			  and
			""" + NOT_HIDDEN + "  and " + NOT_BLIND;

	static SignalScope of(Caller caller) {
		return new SignalScope(caller.unitId(), caller.subject(), Blindness.oversees(caller));
	}

}
