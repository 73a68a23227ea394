package vn.thidua.appraisal.document.printing;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.thidua.platform.row.RecordRows;

/** Printings and their pieces. */
@Repository
class Printings {

	private static final String SELECT = """
			select printing_id, decision_id, total,
			  (select coalesce(sum(certificates), 0) from certificate_printing_piece piece
			    where piece.printing_id = printing.printing_id) as done,
			  requested_at, finished_at, failure, expires_at
			from certificate_printing printing
			""";

	private final JdbcClient jdbc;

	Printings(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<Printing> find(UUID printingId, UUID subtreeOf, Instant now) {
		return this.jdbc
			.sql(SELECT + "where printing_id = ? and unit_id in (select unit_subtree(?)) and expires_at > ?")
			.params(printingId, subtreeOf, Timestamp.from(now))
			.query(RecordRows.of(Printing.class))
			.optional();
	}

	void add(Printing printing, UUID unitId, String requestedBy) {
		this.jdbc.sql("""
				insert into certificate_printing (printing_id, decision_id, unit_id, requested_at, requested_by, total,
				  expires_at)
				values (?, ?, ?, ?, ?, ?, ?)
				""")
			.params(printing.printingId(), printing.decisionId(), unitId, Timestamp.from(printing.requestedAt()),
					requestedBy, printing.total(), Timestamp.from(printing.expiresAt()))
			.update();
	}

	/**
	 * One that is to go on, held until the transaction ends, past those that others hold.
	 */
	Optional<Printing> claim() {
		return this.jdbc
			.sql(SELECT + "where finished_at is null order by requested_at limit 1 for update of printing skip locked")
			.query(RecordRows.of(Printing.class))
			.optional();
	}

	int pieces(UUID printingId) {
		return this.jdbc.sql("select count(*) from certificate_printing_piece where printing_id = ?")
			.param(printingId)
			.query(Integer.class)
			.single();
	}

	void addPiece(UUID printingId, int piece, int certificates, byte[] pdf) {
		this.jdbc
			.sql("insert into certificate_printing_piece (printing_id, piece, certificates, pdf) values (?, ?, ?, ?)")
			.params(printingId, piece, certificates, pdf)
			.update();
	}

	List<Integer> pieceNumbers(UUID printingId) {
		return this.jdbc.sql("select piece from certificate_printing_piece where printing_id = ? order by piece")
			.param(printingId)
			.query((row, number) -> row.getInt(1))
			.list();
	}

	byte[] piece(UUID printingId, int piece) {
		return this.jdbc.sql("select pdf from certificate_printing_piece where printing_id = ? and piece = ?")
			.params(printingId, piece)
			.query((row, number) -> row.getBytes(1))
			.single();
	}

	void finish(UUID printingId, Instant now, @Nullable String failure) {
		this.jdbc.sql("update certificate_printing set finished_at = ?, failure = ? where printing_id = ?")
			.param(Timestamp.from(now))
			.param(failure)
			.param(printingId)
			.update();
	}

	void removeExpired(Instant now) {
		this.jdbc.sql("delete from certificate_printing where expires_at <= ?").param(Timestamp.from(now)).update();
	}

	/** The names on them must not outlive what is known of the person. */
	void removeNaming(UUID nomineeId) {
		this.jdbc.sql("""
				delete from certificate_printing using award
				where award.decision_id = certificate_printing.decision_id and nominee_id = ?
				""").param(nomineeId).update();
	}

}
