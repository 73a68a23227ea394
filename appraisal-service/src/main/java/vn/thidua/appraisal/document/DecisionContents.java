package vn.thidua.appraisal.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.thidua.platform.row.RecordRows;

/**
 * What documents of decisions say, for those whose subtree they were made in. Source: X1,
 * A7.
 */
@Repository
@EnableConfigurationProperties(DocumentsProperties.class)
class DecisionContents {

	private static final String HEAD = """
			select decision_id, number, kind, decided_on, signatory, legal_basis, authority_unit_id, unit.name as authority,
			  (select name from unit_directory where unit_id = unit.parent_id) as superior,
			  (select name from round where round_id = decision.round_id) as round
			from decision join unit_directory unit on unit.unit_id = authority_unit_id
			where decision_id = :decisionId
			""";

	/** By given name; collectives by their whole name. Source: X3. */
	private static final String RECIPIENTS = """
			select award_id, nominee.name, nominee.erased is true as erased, unit.name as unit, award_verification.code,
			  case when award.decision_id <> :decisionId then former.number end as former_number,
			  revocation.award_id is not null as revoked
			from award join award_verification using (award_id)
			  join decision former on former.decision_id = award.decision_id
			  left join award_revocation revocation using (award_id)
			  left join nominee using (nominee_id)
			  left join unit_directory unit on unit.unit_id = nominating_unit_id
			where award.decision_id = :decisionId or revocation.decision_id = :decisionId
			order by given_name(nominee.kind, nominee.name) collate "vi-x-icu", nominee.name collate "vi-x-icu", nomination_id
			""";

	private final JdbcClient jdbc;

	private final DocumentsProperties properties;

	DecisionContents(JdbcClient jdbc, DocumentsProperties properties) {
		this.jdbc = jdbc;
		this.properties = properties;
	}

	Optional<DecisionHead> head(UUID decisionId, UUID subtreeOf) {
		return this.jdbc.sql(HEAD + "and authority_unit_id in (select unit_subtree(:subtreeOf))")
			.param("decisionId", decisionId)
			.param("subtreeOf", subtreeOf)
			.query(RecordRows.of(DecisionHead.class))
			.optional();
	}

	/** For what was asked for by someone who may see it. */
	DecisionHead head(UUID decisionId) {
		return this.jdbc.sql(HEAD).param("decisionId", decisionId).query(RecordRows.of(DecisionHead.class)).single();
	}

	List<Recipient> recipients(UUID decisionId) {
		return this.jdbc.sql(RECIPIENTS).param("decisionId", decisionId).query(RecordRows.of(Recipient.class)).list();
	}

	Contents decision(DecisionHead head) {
		var recipients = recipients(head.decisionId());
		var rows = new ArrayList<Map<String, Object>>();
		for (int i = 0; i < recipients.size(); i++) {
			rows.add(recipients.get(i).row(i + 1));
		}
		var data = new HashMap<>(head.data());
		data.putAll(DecisionWording.of(head.kind()));
		data.put("count", recipients.size());
		data.put("bases", bases(head.legalBasis()));
		data.put("recipients", rows);
		data.put("reason", reason(head.decisionId()));
		return new Contents(head.authorityUnitId(), "Quyết định số " + head.number(), data, null);
	}

	Contents certificate(DecisionHead head, Recipient recipient) {
		var address = this.properties.verification(recipient.code());
		var data = new HashMap<>(head.data());
		data.put("kind", DecisionWording.certificate(head.kind()));
		data.put("recipient", recipient.row(0).get("name"));
		data.put("unit", recipient.row(0).get("unit"));
		data.put("address", address);
		return new Contents(head.authorityUnitId(), DecisionWording.certificate(head.kind()), data, address);
	}

	/** Each document named as a basis on a line of its own. */
	private static List<Map<String, String>> bases(String legalBasis) {
		return legalBasis.lines()
			.flatMap((line) -> Stream.of(line.split(";", -1)))
			.map(String::strip)
			.filter((basis) -> !basis.isEmpty())
			.map((basis) -> Map.of("text", basis))
			.toList();
	}

	/**
	 * In the words that may be told to anyone; what was written about the person stays
	 * apart.
	 */
	private String reason(UUID decisionId) {
		return this.jdbc.sql("select reason_code from award_revocation where decision_id = ? limit 1")
			.param(decisionId)
			.query(String.class)
			.optional()
			.map(DecisionWording::reason)
			.orElse("");
	}

}
