package vn.thidua.notification.email;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Emails that wait, since the unit, its mailbox or the nominee is not known yet. Asked
 * for again and again rather than when one of these becomes known: two transactions that
 * bring the award and the nominee at the same moment don't see each other.
 */
@Repository
class WaitingEmails {

	private final JdbcClient jdbc;

	WaitingEmails(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** An erased nominee is known: what there was to know is gone. */
	void release() {
		this.jdbc.sql("""
				update delivery set state = 'PENDING', next_attempt_at = now()
				from award
				join nominee on nominee.nominee_id = award.nominee_id
				join unit_directory unit on unit.unit_id = award.nominating_unit_id
				where delivery.kind = 'EMAIL' and delivery.state = 'WAITING' and delivery.award_id = award.award_id
				  and unit.email is not null
				""").update();
	}

}
