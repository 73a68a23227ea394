package vn.thidua.platform.idempotency;

import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;

/**
 * Answers already given, kept long enough for any client to have stopped asking again.
 */
@Repository
class StoredAnswers {

	private final JdbcClient jdbc;

	StoredAnswers(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * False while another request with the same key is being handled anywhere. Held until
	 * the transaction ends.
	 */
	boolean lock(Id id) {
		return this.jdbc.sql("select pg_try_advisory_xact_lock(hashtextextended(? || ' ' || ?, 0))")
			.params(id.subject(), id.key())
			.query(Boolean.class)
			.single();
	}

	Optional<StoredAnswer> find(Id id) {
		return this.jdbc.sql("""
				select fingerprint, status, content_type, location, body
				from idempotency_key where subject = ? and key = ?
				""").params(id.subject(), id.key()).query(StoredAnswer.class).optional();
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

}
