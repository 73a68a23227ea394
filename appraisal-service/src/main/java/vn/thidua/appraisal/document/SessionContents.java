package vn.thidua.appraisal.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.thidua.platform.row.RecordRows;
import vn.thidua.platform.security.Caller;

/**
 * What documents of a concluded session say, for those whose subtree it was held in.
 * Source: X1, A7.
 */
@Repository
class SessionContents {

	private static final String HEAD = """
			select session.session_id, session.unit_id, unit.name as unit,
			  (select name from unit_directory where unit_id = unit.parent_id) as superior, round.name as round,
			  max(concluded_on) as concluded_on, round.deciding_level = unit.level is true as deciding,
			  exists (select from dossier join recusal using (nomination_id)
			    where dossier.session_id = session.session_id and recusal.subject = :subject) as recused
			from appraisal_session session join unit_directory unit using (unit_id)
			  join conclusion_in_force conclusion on conclusion.session_id = session.session_id
			  left join round using (round_id)
			where session.session_id = :sessionId and session.unit_id in (select unit_subtree(:subtreeOf))
			group by session.session_id, session.unit_id, unit.unit_id, round.round_id
			""";

	/** By given name; collectives by their whole name. Source: X3. */
	private static final String DOSSIERS = """
			select nominee.name, nominee.erased is true as erased, unit.name as unit, outcome
			from dossier join appraisal using (conclusion_id, nomination_id)
			  join conclusion_in_force conclusion on conclusion.conclusion_id = dossier.conclusion_id
			  left join nominee using (nominee_id)
			  left join unit_directory unit on unit.unit_id = nominating_unit_id
			where dossier.session_id = ?
			order by given_name(nominee.kind, nominee.name) collate "vi-x-icu", nominee.name collate "vi-x-icu", nomination_id
			""";

	private final JdbcClient jdbc;

	private final SittingRecords sittings;

	SessionContents(JdbcClient jdbc, SittingRecords sittings) {
		this.jdbc = jdbc;
		this.sittings = sittings;
	}

	/** Nothing while it has not concluded, or once it was reopened. */
	Optional<SessionHead> head(UUID sessionId, Caller caller) {
		return this.jdbc.sql(HEAD)
			.param("sessionId", sessionId)
			.param("subtreeOf", caller.unitId())
			.param("subject", caller.subject())
			.query(RecordRows.of(SessionHead.class))
			.optional();
	}

	Contents submission(SessionHead head) {
		var dossiers = dossiers(head.sessionId());
		var sentOn = dossiers.stream().filter(Found::isSentOn).toList();
		var data = data(head, dossiers.size());
		data.put("addressee",
				head.deciding() ? "Ban Thường vụ " + head.unit() : Objects.requireNonNullElse(head.superior(), ""));
		data.put("number", "....../TTr");
		data.put("count", sentOn.size());
		data.put("others", dossiers.size() - sentOn.size());
		data.put("recipients", rows(sentOn));
		return new Contents(head.unitId(), "Tờ trình", data, null);
	}

	Contents minutes(SessionHead head) {
		var dossiers = dossiers(head.sessionId());
		var data = data(head, dossiers.size());
		data.putAll(this.sittings.of(head.sessionId()).data());
		data.put("number", "....../BB");
		data.put("dossiers", rows(dossiers));
		return new Contents(head.unitId(), "Biên bản", data, null);
	}

	private static Map<String, Object> data(SessionHead head, int appraised) {
		var data = new HashMap<>(Letterhead.data(head.unit(), head.superior(), head.concludedOn()));
		data.put("shortDate", Wording.shortDate(head.concludedOn()));
		data.put("concludedOn", Wording.shortDate(head.concludedOn()));
		data.put("round", Objects.requireNonNullElse(head.round(), ""));
		data.put("appraised", appraised);
		data.put("signatory", "");
		data.put("office", head.deciding() ? "Chủ tịch Hội đồng" : "Chủ tịch");
		data.put("behalf", head.deciding() ? "Hội đồng bình xét" : "Ban Thường vụ");
		return data;
	}

	private List<Found> dossiers(UUID sessionId) {
		return this.jdbc.sql(DOSSIERS).param(sessionId).query(RecordRows.of(Found.class)).list();
	}

	private static List<Map<String, Object>> rows(List<Found> dossiers) {
		var rows = new ArrayList<Map<String, Object>>();
		for (int i = 0; i < dossiers.size(); i++) {
			rows.add(dossiers.get(i).row(i + 1));
		}
		return rows;
	}

	/**
	 * What was found for a dossier.
	 *
	 * @param name whose, if it is known
	 * @param erased whether it was erased
	 * @param unit the unit that nominated
	 * @param outcome what was found
	 */
	record Found(@Nullable String name, boolean erased, @Nullable String unit, String outcome) {

		boolean isSentOn() {
			return this.outcome.equals("FORWARDED") || this.outcome.equals("PROPOSED");
		}

		Map<String, Object> row(int position) {
			var shown = (this.name == null && this.erased) ? Recipient.ERASED
					: Objects.requireNonNullElse(this.name, "");
			return Map.of("position", position, "name", shown, "unit", Objects.requireNonNullElse(this.unit, ""),
					"outcome", switch (this.outcome) {
						case "FORWARDED" -> "Chuyển lên cấp trên";
						case "PROPOSED" -> "Đề xuất khen thưởng";
						case "NOT_SELECTED" -> "Không chọn";
						case "RETURNED" -> "Trả lại";
						default -> "Không đủ điều kiện";
					});
		}

	}

}
