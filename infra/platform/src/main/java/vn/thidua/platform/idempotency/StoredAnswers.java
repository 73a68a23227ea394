package vn.thidua.platform.idempotency;

import java.util.Collection;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;

import vn.thidua.platform.row.RecordRows;

/**
 * Answers already given, kept long enough for any client to have stopped asking again.
 */
@Repository
class StoredAnswers {

	private static final RecordRows<StoredAnswer> ANSWERS = RecordRows.of(StoredAnswer.class);

	private final JdbcClient jdbc;

	StoredAnswers(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Holds the key until the transaction ends, unless another request does. */
	Taken take(Id id) {
		return this.jdbc.sql("select * from take_idempotency_key(?, ?)")
			.params(id.subject(), id.key())
			.query((row, number) -> new Taken(row.getBoolean("taken"),
					(row.getBytes("fingerprint") == null) ? null : ANSWERS.mapRow(row, number)))
			.single();
	}

	void store(Id id, StoredAnswer answer) {
		this.jdbc.sql("""
				insert into idempotency_key (subject, key, fingerprint, status, content_type, location, body)
				values (:subject, :key, :fingerprint, :status, :contentType, :location, :body)
				""")
			.param("subject", id.subject())
			.param("key", id.key())
			.param("fingerprint", answer.fingerprint())
			.param("status", answer.status())
			.param("contentType", answer.contentType())
			.param("location", answer.location())
			.param("body", answer.body())
			.update();
	}

	/** Reads all of them: persons are erased seldom. */
	void clearThoseWith(Collection<String> words) {
		this.jdbc.sql("""
				update idempotency_key set status = :notKept, content_type = null, body = ''
				where exists (
				  select from unnest(:words::text[]) as word where position(convert_to(word, 'UTF8') in body) > 0)
				""").param("notKept", StoredAnswer.NOT_KEPT).param("words", words.toArray(String[]::new)).update();
	}

	@Scheduled(cron = "0 17 * * * *")
	void forgetOld() {
		this.jdbc.sql("delete from idempotency_key where answered_at < now() - interval '7 days'").update();
	}

	/**
	 * Whose request it is.
	 *
	 * @param subject the user
	 * @param key the key she chose
	 */
	record Id(String subject, String key) {
	}

	/**
	 * What became of taking a key.
	 *
	 * @param taken false while another request with the same key is being handled
	 * anywhere
	 * @param earlier the answer, if the request was handled before
	 */
	record Taken(boolean taken, @Nullable StoredAnswer earlier) {
	}

}
