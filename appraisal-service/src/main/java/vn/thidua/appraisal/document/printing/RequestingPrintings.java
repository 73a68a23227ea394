package vn.thidua.appraisal.document.printing;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.thidua.platform.audit.AuditTrail;
import vn.thidua.platform.security.Caller;

/** Takes note of a printing that shall be made. */
@Service
public class RequestingPrintings {

	private static final Duration KEPT_FOR = Duration.ofDays(1);

	private final Printings printings;

	private final Certificates certificates;

	private final AuditTrail audit;

	private final Clock clock;

	RequestingPrintings(Printings printings, Certificates certificates, AuditTrail audit, Clock clock) {
		this.printings = printings;
		this.certificates = certificates;
		this.audit = audit;
		this.clock = clock;
	}

	/** Of a decision that the caller may see, and that makes certificates. */
	@Transactional
	public UUID request(UUID decisionId, Caller caller) {
		var now = this.clock.instant().truncatedTo(ChronoUnit.MICROS);
		var printing = new Printing(UuidCreator.getTimeOrderedEpoch(), decisionId, this.certificates.count(decisionId),
				0, now, null, null, now.plus(KEPT_FOR));
		this.printings.add(printing, caller.unitId(), caller.subject());
		this.audit.record(caller, "PrintCertificates", "decision", decisionId, null, printing);
		return printing.printingId();
	}

}
