package vn.thidua.appraisal.integrity.formality;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.thidua.appraisal.integrity.text.Fingerprints;
import vn.thidua.appraisal.integrity.text.Wording;
import vn.thidua.appraisal.nominee.DossierText;

/** The fingerprints of all texts. */
@Repository
class TextPrints {

	private static final String KEEP = """
			with told as (
			  select * from unnest(:nominations::uuid[], :versions::bigint[], :hashes::text[])
			    as told (nomination_id, version, hashes)
			), kept as (
			  insert into text_print as known (nomination_id, version, algorithm, hashes)
			  select nomination_id, version, :algorithm, hashes::int[] from told
			  on conflict (nomination_id) do update set version = excluded.version, algorithm = excluded.algorithm,
			    hashes = excluded.hashes, examined = false
			  where known.version < excluded.version
			    or known.version = excluded.version and known.algorithm <> excluded.algorithm
			  returning print_id, coalesce(old.hashes, '{}') as before, new.hashes as after
			), gone as (
			  delete from fingerprint using kept cross join unnest(before) as stale (hash)
			  where fingerprint.hash = stale.hash and fingerprint.print_id = kept.print_id and stale.hash <> all (after)
			)
			insert into fingerprint (hash, print_id)
			select hash, print_id from kept cross join unnest(after) as fresh (hash) where hash <> all (before)
			""";

	private static final String TAKE_OUT = """
			with known as (select print_id, hashes from text_print where nomination_id = ? for update)
			delete from fingerprint using known cross join unnest(hashes) as stale (hash)
			where fingerprint.hash = stale.hash and fingerprint.print_id = known.print_id
			""";

	private static final String FORGET = """
			insert into text_print (nomination_id, algorithm, hashes, examined, erased) values (?, ?, '{}', true, true)
			on conflict (nomination_id) do update set version = null, hashes = '{}', examined = true, erased = true
			""";

	private final JdbcClient jdbc;

	TextPrints(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Keeps the newer of what is known and what is told; of the same, the newer
	 * algorithm's.
	 */
	void keepAll(Collection<Described> described) {
		var newest = described.stream()
			.collect(Collectors.toMap(Described::nominationId, Function.identity(),
					BinaryOperator.maxBy((one, other) -> Long.compare(one.version(), other.version()))))
			.values()
			.stream()
			.sorted((one, other) -> one.nominationId().compareTo(other.nominationId()))
			.toList();
		this.jdbc.sql(KEEP)
			.param("nominations", newest.stream().map((text) -> text.nominationId().toString()).toArray(String[]::new))
			.param("versions", newest.stream().map(Described::version).toArray(Long[]::new))
			.param("hashes", newest.stream().map(TextPrints::hashes).toArray(String[]::new))
			.param("algorithm", Fingerprints.ALGORITHM)
			.update();
	}

	/** What can be found again goes with the text. No late description brings it back. */
	void forget(UUID nominationId) {
		this.jdbc.sql(TAKE_OUT).param(nominationId).update();
		this.jdbc.sql(FORGET).params(nominationId, Fingerprints.ALGORITHM).update();
	}

	/** They need not be examined again unless they change. */
	void examined(List<ExaminedText> texts) {
		this.jdbc.sql("""
				update text_print set examined = true
				from unnest(:nominations::uuid[], :versions::bigint[]) as done (nomination_id, version)
				where text_print.nomination_id = done.nomination_id and text_print.version = done.version
				""")
			.param("nominations", texts.stream().map((text) -> text.nominationId().toString()).toArray(String[]::new))
			.param("versions", texts.stream().map(ExaminedText::version).toArray(Long[]::new))
			.update();
	}

	/** As PostgreSQL writes an array. */
	private static String hashes(Described described) {
		return Arrays.stream(Fingerprints.of(Wording.of(described.text())))
			.mapToObj(Integer::toString)
			.collect(Collectors.joining(",", "{", "}"));
	}

	/**
	 * A dossier's text as told.
	 *
	 * @param nominationId the nomination
	 * @param version grows with each change
	 * @param text what it says
	 */
	record Described(UUID nominationId, long version, DossierText text) {
	}

}
