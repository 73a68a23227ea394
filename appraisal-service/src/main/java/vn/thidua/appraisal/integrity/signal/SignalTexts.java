package vn.thidua.appraisal.integrity.signal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.thidua.appraisal.integrity.signal.SignalView.TextView;
import vn.thidua.appraisal.integrity.text.Wording;
import vn.thidua.appraisal.nominee.DossierTexts;

/**
 * The texts that a signal speaks of, as they read now. A text that lies before no session
 * of the caller's units is not shown: what it shares is marked in the one that is.
 */
@Repository
class SignalTexts {

	private static final String OF_SIGNAL = """
			select signal_dossier.nomination_id, content, dossier_text.erased is true as erased,
			  unit.name as unit_name, round.name as round_name,
			  exists (select from dossier seen join appraisal_session session using (session_id)
			    where seen.nomination_id = signal_dossier.nomination_id
			      and session.unit_id in (select unit_subtree(:subtreeOf))) as visible
			from signal_dossier left join dossier_text using (nomination_id)
			  left join lateral (select nominating_unit_id, round_id
			    from dossier join appraisal_session using (session_id)
			    where dossier.nomination_id = signal_dossier.nomination_id order by step limit 1) as first on true
			  left join unit_directory unit on unit.unit_id = first.nominating_unit_id
			  left join round on round.round_id = first.round_id
			where signal_id = :signalId order by round.last_day, signal_dossier.nomination_id
			""";

	private final JdbcClient jdbc;

	private final DossierTexts texts;

	SignalTexts(JdbcClient jdbc, DossierTexts texts) {
		this.jdbc = jdbc;
		this.texts = texts;
	}

	/** One, or two that are marked by each other. */
	List<TextView> sideBySide(UUID signalId, SignalScope scope, int shortestPassage) {
		var found = this.jdbc.sql(OF_SIGNAL)
			.param("signalId", signalId)
			.param("subtreeOf", scope.subtreeOf())
			.query((row, number) -> found(row))
			.list();
		return found.stream().map((text) -> text.beside(other(found, text), shortestPassage)).toList();
	}

	private static Wording other(List<Found> found, Found text) {
		return found.stream()
			.filter((other) -> !other.nominationId().equals(text.nominationId()))
			.map(Found::wording)
			.findFirst()
			.orElse(new Wording(List.of()));
	}

	private Found found(ResultSet row) throws SQLException {
		return new Found(row.getBoolean("visible"), row.getBoolean("erased"),
				row.getObject("nomination_id", UUID.class), row.getString("unit_name"), row.getString("round_name"),
				wording(row.getString("content")));
	}

	private Wording wording(@Nullable String content) {
		return (content == null) ? new Wording(List.of()) : Wording.of(this.texts.read(content));
	}

	private record Found(boolean visible, boolean erased, UUID nominationId, @Nullable String unitName,
			@Nullable String roundName, Wording wording) {

		TextView beside(Wording other, int shortestPassage) {
			return this.visible
					? new TextView(false, this.erased, this.nominationId, this.unitName, this.roundName,
							this.wording.marked(other, shortestPassage))
					: new TextView(true, this.erased, null, null, null, List.of());
		}

	}

}
