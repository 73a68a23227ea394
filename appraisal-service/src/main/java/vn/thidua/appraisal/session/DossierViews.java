package vn.thidua.appraisal.session;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.thidua.appraisal.nominee.DossierText;
import vn.thidua.appraisal.nominee.DossierTexts;
import vn.thidua.platform.paging.PageQuery;

/** Dossiers of a session, with what is known of them so far. */
@Repository
class DossierViews {

	/**
	 * People by given name, the last word; collectives by their whole name. Source: X3.
	 */
	private static final String BY_SESSION = """
			select dossier.*, unit.name as nominating_unit_name, appraisal.outcome, appraisal.reason_code, appraisal.reason,
			  dossier_text.content
			from (
			  select dossier.*, nominee.given_name, nominee.name as nominee_name, nominee.erased is true as nominee_erased
			  from dossier left join nominee using (nominee_id)
			  where session_id = :sessionId and (not :waiting or conclusion_id is null) and
			"""
			+ RecusedDossiers.NOT_AMONG_THEM + """
					  order by nominee.given_name collate "vi-x-icu", nominee.name collate "vi-x-icu", nomination_id
					  limit :limit offset :offset
					) as dossier
					  left join unit_directory unit on unit.unit_id = dossier.nominating_unit_id
					  left join appraisal using (conclusion_id, nomination_id)
					  left join dossier_text using (nomination_id)
					order by given_name collate "vi-x-icu", nominee_name collate "vi-x-icu", nomination_id
					""";

	private final JdbcClient jdbc;

	private final DossierTexts texts;

	DossierViews(JdbcClient jdbc, DossierTexts texts) {
		this.jdbc = jdbc;
		this.texts = texts;
	}

	/** A page of what this user may see, or only of what waits. */
	List<SessionView.DossierView> of(UUID sessionId, String subject, boolean waiting, PageQuery page) {
		return this.jdbc.sql(BY_SESSION)
			.param("sessionId", sessionId)
			.param("subject", subject)
			.param("waiting", waiting)
			.param("limit", page.limit())
			.param("offset", page.offset())
			.query((row, number) -> dossier(row))
			.list();
	}

	private SessionView.DossierView dossier(ResultSet row) throws SQLException {
		return new SessionView.DossierView(row.getObject("nomination_id", UUID.class),
				row.getObject("nominee_id", UUID.class), row.getString("nominee_kind"), row.getString("nominee_name"),
				row.getBoolean("nominee_erased"), row.getObject("nominating_unit_id", UUID.class),
				row.getString("nominating_unit_name"), row.getInt("step"), row.getBoolean("on_time"),
				row.getTimestamp("submitted_at").toInstant(), row.getTimestamp("received_at").toInstant(),
				constant(Outcome.class, row.getString("outcome")),
				constant(ReasonCode.class, row.getString("reason_code")), row.getString("reason"),
				text(row.getString("content")));
	}

	private static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String name) {
		return (name == null) ? null : Enum.valueOf(type, name);
	}

	private @Nullable DossierText text(@Nullable String content) {
		return (content == null) ? null : this.texts.read(content);
	}

}
