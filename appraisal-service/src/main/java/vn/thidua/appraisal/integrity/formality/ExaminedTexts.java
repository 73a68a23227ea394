package vn.thidua.appraisal.integrity.formality;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.thidua.appraisal.nominee.DossierTexts;

/** Texts of dossiers that lie before a session, with where they lie. */
@Repository
class ExaminedTexts {

	private static final String FROM_PRINTS = """
			select print.nomination_id, print.version, first.unit_id, first.round_id, first.nominee_id,
			  first.received_at, text.content
			from text_print print
			  cross join lateral (select unit_id, round_id, nominee_id, received_at
			    from dossier join appraisal_session using (session_id)
			    where dossier.nomination_id = print.nomination_id order by step limit 1) as first
			  join dossier_text text on text.nomination_id = print.nomination_id and text.version = print.version
			""";

	private final JdbcClient jdbc;

	private final DossierTexts texts;

	ExaminedTexts(JdbcClient jdbc, DossierTexts texts) {
		this.jdbc = jdbc;
		this.texts = texts;
	}

	List<ExaminedText> toExamine(int limit) {
		return this.jdbc.sql(FROM_PRINTS + "where not print.examined order by print.print_id limit ?")
			.param(limit)
			.query((row, number) -> text(row))
			.list();
	}

	Map<UUID, ExaminedText> of(Collection<UUID> nominationIds) {
		return this.jdbc.sql(FROM_PRINTS + "where print.nomination_id = any (?::uuid[])")
			.param(nominationIds.stream().map(UUID::toString).toArray(String[]::new))
			.query((row, number) -> text(row))
			.list()
			.stream()
			.collect(Collectors.toMap(ExaminedText::nominationId, Function.identity()));
	}

	private ExaminedText text(ResultSet row) throws SQLException {
		return new ExaminedText(row.getObject("nomination_id", UUID.class), row.getLong("version"),
				row.getObject("unit_id", UUID.class), row.getObject("round_id", UUID.class),
				row.getObject("nominee_id", UUID.class), row.getTimestamp("received_at").toInstant(),
				this.texts.read(row.getString("content")));
	}

}
