package vn.thidua.benchmarks.integrity;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import vn.thidua.benchmarks.ground.Asking;
import vn.thidua.testkit.TestTokens;

/** How long it takes to find what says the same. */
final class SearchTrial {

	private final Examined examined;

	private final Asking asking;

	private final List<UUID> askedFor;

	private final AtomicInteger turn = new AtomicInteger();

	SearchTrial(Examined examined, List<UUID> askedFor) {
		this.examined = examined;
		this.asking = new Asking(examined.service(), TestTokens.of("office.94", examined.province(), "office"));
		this.askedFor = askedFor;
	}

	/** From asking to the whole answer, on the average of the span. */
	double millis(Duration span) {
		var next = this.askedFor.get(this.turn.getAndIncrement() % this.askedFor.size());
		return this.asking.millis("/api/v1/dossiers/%s/similar-texts".formatted(next), span);
	}

	/**
	 * Dossiers that share three of ten fingerprints with a real one each, as if each
	 * passage were used again and again, and have the rest for themselves.
	 */
	void fill(int upTo) {
		long real = this.examined.count("select count(*) from text_print");
		long last = this.examined.count("select max(print_id) from text_print");
		this.examined.execute("""
				with real as (select row_number() over (order by print_id) as number, hashes from text_print)
				insert into text_print (nomination_id, version, algorithm, hashes, examined)
				select md5('filler ' || i)::uuid, 1, 1, array(select distinct
				    case when position %% 10 < 3 then hash else hashint8(i::bigint * 1000 + position) end
				    from unnest(real.hashes) with ordinality as own (hash, position)), true
				from generate_series(1, %d) as i join real on real.number = 1 + i %% %d
				""".formatted(Math.max(0, upTo - real), real));
		// A hundred million entries: quicker sorted into a new index.
		this.examined.execute("alter table fingerprint drop constraint fingerprint_pkey");
		this.examined.execute("""
				insert into fingerprint select hash, print_id from text_print cross join unnest(hashes) as hash
				where print_id > ?
				""", last);
		this.examined.execute("alter table fingerprint add primary key (hash, print_id)");
		this.examined.execute("""
				insert into dossier_text (nomination_id, version, content)
				select nomination_id, 1, content from text_print
				  cross join (select content from dossier_text where content is not null limit 1) as one
				where print_id > ?
				""", last);
		this.examined.execute("""
				insert into dossier
				select session_id, filler.nomination_id, 1, 1, filler.nomination_id, 'MEMBER', nominating_unit_id,
				  submitted_at, true, now()
				from text_print filler cross join (select * from dossier limit 1) as one
				where print_id > ?
				""", last);
		this.examined.execute("delete from examination_request");
		this.examined.execute("vacuum analyze");
	}

}
