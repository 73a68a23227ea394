package vn.thidua.appraisal.decision.kind;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.thidua.platform.row.RecordRows;

/** Who may decide what, from when till when. Source: A6, M2. */
@Repository
public class AwardKindRules {

	private final JdbcClient jdbc;

	AwardKindRules(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Whether a unit's level allows it a decision of that kind on that day. */
	public boolean allow(AwardKind kind, UUID unitId, LocalDate day) {
		return this.jdbc.sql("""
				select exists (select from award_kind_rule join unit_directory using (level)
				  where kind = ? and unit_id = ? and ? between award_kind_rule.valid_from
				    and coalesce(award_kind_rule.valid_until, 'infinity'))
				""").params(kind.name(), unitId, day).query(Boolean.class).single();
	}

	List<AwardKindRule> all() {
		return this.jdbc.sql("select * from award_kind_rule order by kind, level, valid_from")
			.query(RecordRows.of(AwardKindRule.class))
			.list();
	}

	/** A rule that nobody else changes at the same time. */
	Optional<AwardKindRule> findForChange(UUID ruleId) {
		return this.jdbc.sql("select * from award_kind_rule where rule_id = ? for update")
			.param(ruleId)
			.query(RecordRows.of(AwardKindRule.class))
			.optional();
	}

	/**
	 * Whether another rule says something of the same kind and level for some of the same
	 * days.
	 */
	boolean overlaps(AwardKindRule rule) {
		this.jdbc.sql("select pg_advisory_xact_lock(hashtextextended('award_kind_rule', 0))")
			.query((row, number) -> number)
			.single();
		return this.jdbc.sql("""
				select exists (select from award_kind_rule where kind = :kind and level = :level and rule_id <> :ruleId
				  and valid_from <= coalesce(:validUntil::date, 'infinity')
				  and :validFrom <= coalesce(valid_until, 'infinity'))
				""")
			.param("kind", rule.kind().name())
			.param("level", rule.level())
			.param("ruleId", rule.ruleId())
			.param("validFrom", rule.validFrom())
			.param("validUntil", rule.validUntil())
			.query(Boolean.class)
			.single();
	}

	void keep(AwardKindRule rule) {
		this.jdbc.sql("""
				insert into award_kind_rule (rule_id, kind, level, legal_basis, valid_from, valid_until, revision)
				values (:ruleId, :kind, :level, :legalBasis, :validFrom, :validUntil, :revision)
				on conflict (rule_id) do update set kind = excluded.kind, level = excluded.level,
				  legal_basis = excluded.legal_basis, valid_from = excluded.valid_from,
				  valid_until = excluded.valid_until, revision = excluded.revision
				""")
			.param("ruleId", rule.ruleId())
			.param("kind", rule.kind().name())
			.param("level", rule.level())
			.param("legalBasis", rule.legalBasis())
			.param("validFrom", rule.validFrom())
			.param("validUntil", rule.validUntil())
			.param("revision", rule.revision())
			.update();
	}

}
