package vn.thidua.appraisal.document.printing;

import java.time.Clock;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import vn.thidua.appraisal.document.rendering.TemplateRefused;

/**
 * Makes the next piece of a printing, and the next, each in a transaction of its own:
 * what was made stays made whoever dies, and no more than one piece is ever in memory.
 * Several instances work on different printings.
 */
@Component
class MakingPrintings {

	static final int CERTIFICATES_IN_A_PIECE = 50;

	private static final Logger log = LoggerFactory.getLogger(MakingPrintings.class);

	private final Printings printings;

	private final Certificates certificates;

	private final TransactionTemplate transaction;

	private final Clock clock;

	MakingPrintings(Printings printings, Certificates certificates, TransactionTemplate transaction, Clock clock) {
		this.printings = printings;
		this.certificates = certificates;
		this.transaction = transaction;
		this.clock = clock;
	}

	@Scheduled(fixedDelayString = "${thidua.printing.interval:1s}")
	void make() {
		while (Boolean.TRUE.equals(this.transaction.execute((_) -> makePiece()))) {
			log.debug("A piece of certificates is made");
		}
	}

	@Scheduled(cron = "0 13/15 * * * *")
	void removeExpired() {
		this.printings.removeExpired(this.clock.instant());
	}

	/** False when nothing is left to make. */
	private boolean makePiece() {
		var printing = this.printings.claim().orElse(null);
		if (printing == null) {
			return false;
		}
		if (this.certificates.count(printing.decisionId()) != printing.total()) {
			// The pieces would not fit together.
			this.printings.finish(printing.printingId(), this.clock.instant(), "DECISION_CHANGED_MEANWHILE");
			return true;
		}
		int piece = this.printings.pieces(printing.printingId());
		int from = piece * CERTIFICATES_IN_A_PIECE;
		if (from >= printing.total()) {
			this.printings.finish(printing.printingId(), this.clock.instant(), null);
			log.info("Printing of {} certificates is finished", printing.total());
			return true;
		}
		try {
			int count = Math.min(CERTIFICATES_IN_A_PIECE, printing.total() - from);
			this.printings.addPiece(printing.printingId(), piece, count,
					this.certificates.pdf(printing.decisionId(), from, count));
		}
		catch (TemplateRefused refused) {
			this.printings.finish(printing.printingId(), this.clock.instant(), refused.violation().code());
		}
		return true;
	}

}
