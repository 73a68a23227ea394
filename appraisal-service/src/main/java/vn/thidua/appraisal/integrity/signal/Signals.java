package vn.thidua.appraisal.integrity.signal;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

import com.github.f4b6a3.uuid.UuidCreator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

import vn.thidua.appraisal.integrity.rule.Detector;

/** What detectors found. The same thing found again changes nothing. */
@Repository
public class Signals {

	private static final String KEEP = """
			insert into signal as known (signal_id, detector, subject_key, session_id, rule_authority_id, rule_version,
			  strength, evidence, state, revision, detected_at, changed_at)
			select signal_id, :detector, subject_key, nullif(session_id, '')::uuid, authority, version, strength,
			  evidence::jsonb, 'OPEN', 1, :now, :now
			from unnest(:ids::uuid[], :keys, :sessions::text[], :authorities::uuid[], :versions::int[],
			  :strengths::float8[], :evidence::text[])
			  as found (signal_id, subject_key, session_id, authority, version, strength, evidence)
			on conflict (detector, subject_key) do update set session_id = excluded.session_id,
			  rule_authority_id = excluded.rule_authority_id, rule_version = excluded.rule_version,
			  strength = excluded.strength, evidence = excluded.evidence,
			  state = case when known.dismissed_evidence = excluded.evidence then 'DISMISSED' else 'OPEN' end,
			  revision = known.revision + 1, changed_at = excluded.changed_at
			where known.evidence <> excluded.evidence or known.state = 'GONE'
			""";

	private static final String KEEP_DOSSIERS = """
			with told as (
			  select signal_id, nomination_id
			  from unnest(:subjects, :nominations::uuid[]) as told (subject_key, nomination_id)
			    join signal using (subject_key)
			  where detector = :detector
			), gone as (
			  delete from signal_dossier using signal
			  where signal.signal_id = signal_dossier.signal_id and detector = :detector
			    and subject_key = any (:keys) and (signal_dossier.signal_id, nomination_id) not in (select * from told)
			)
			insert into signal_dossier (signal_id, nomination_id)
			select signal_id, nomination_id from told on conflict do nothing
			""";

	private final JdbcClient jdbc;

	private final JsonMapper mapper;

	private final Clock clock;

	Signals(JdbcClient jdbc, JsonMapper mapper, Clock clock) {
		this.jdbc = jdbc;
		this.mapper = mapper;
		this.clock = clock;
	}

	/**
	 * Keeps what was found among the subjects that were examined, and lets go what was
	 * not found any more.
	 */
	public void settle(Detector detector, Collection<String> examined, List<FoundSignal> found) {
		// In one order, so that nobody waits for one who waits for him.
		var sorted = found.stream().sorted(Comparator.comparing(FoundSignal::subjectKey)).toList();
		var keys = array(sorted, FoundSignal::subjectKey);
		this.jdbc.sql("""
				update signal set state = 'GONE', revision = revision + 1, changed_at = :now
				where detector = :detector and subject_key = any (:examined) and subject_key <> all (:found)
				  and state <> 'GONE'
				""")
			.param("detector", detector.name())
			.param("examined", examined.toArray(String[]::new))
			.param("found", keys)
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
		if (!sorted.isEmpty()) {
			keep(detector, sorted, keys);
			keepDossiers(detector, sorted, keys);
		}
	}

	/** Those that a detector found of a session. */
	public List<String> subjectKeys(Detector detector, UUID sessionId) {
		return this.jdbc.sql("select subject_key from signal where session_id = ? and detector = ?")
			.params(sessionId, detector.name())
			.query((row, number) -> row.getString("subject_key"))
			.list();
	}

	/** What was said of her in words goes with her dossier. Source: X2. */
	void forgetReasons(UUID nominationId) {
		this.jdbc.sql("""
				update signal set dismissal_reason = null, revision = revision + 1
				where signal_id in (select signal_id from signal_dossier where nomination_id = ?)
				""").param(nominationId).update();
	}

	private void keep(Detector detector, List<FoundSignal> found, String[] keys) {
		this.jdbc.sql(KEEP)
			.param("detector", detector.name())
			.param("ids", array(found, (_) -> UuidCreator.getTimeOrderedEpoch().toString()))
			.param("keys", keys)
			.param("sessions", array(found, (signal) -> Objects.toString(signal.sessionId(), "")))
			.param("authorities", array(found, (signal) -> signal.rule().authorityUnitId().toString()))
			.param("versions", found.stream().map((signal) -> signal.rule().version()).toArray(Integer[]::new))
			.param("strengths", found.stream().map(FoundSignal::strength).toArray(Double[]::new))
			.param("evidence", array(found, (signal) -> this.mapper.writeValueAsString(signal.evidence())))
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
	}

	private void keepDossiers(Detector detector, List<FoundSignal> found, String[] keys) {
		var pairs = found.stream()
			.flatMap((signal) -> signal.nominationIds()
				.stream()
				.map((nomination) -> new Told(signal.subjectKey(), nomination)))
			.toList();
		this.jdbc.sql(KEEP_DOSSIERS)
			.param("detector", detector.name())
			.param("keys", keys)
			.param("subjects", array(pairs, Told::subjectKey))
			.param("nominations", array(pairs, (pair) -> pair.nominationId().toString()))
			.update();
	}

	private static <T> String[] array(List<T> of, Function<T, String> value) {
		return of.stream().map(value).toArray(String[]::new);
	}

	private record Told(String subjectKey, UUID nominationId) {
	}

}
