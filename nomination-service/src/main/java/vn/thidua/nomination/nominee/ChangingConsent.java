package vn.thidua.nomination.nominee;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.thidua.platform.audit.AuditTrail;
import vn.thidua.platform.security.Caller;

/**
 * Keeps whether a nominee agrees to be named in public; she may withdraw it any time.
 * Source: X2.
 */
@Service
class ChangingConsent {

	private final Nominees nominees;

	private final NomineeEventsPublisher events;

	private final AuditTrail audit;

	ChangingConsent(Nominees nominees, NomineeEventsPublisher events, AuditTrail audit) {
		this.nominees = nominees;
		this.events = events;
		this.audit = audit;
	}

	@Transactional
	public ConsentResult change(UUID nomineeId, ChangeConsent change, @Nullable Long basedOn, Caller caller) {
		var known = this.nominees.findForChange(nomineeId, caller).orElse(null);
		if (known == null) {
			return new ConsentResult.Unknown();
		}
		if (known.consentToPublish() == change.consentToPublish()) {
			return new ConsentResult.Kept(known);
		}
		if (basedOn == null || basedOn != known.revision()) {
			return new ConsentResult.Outdated(basedOn != null);
		}
		var changed = known.describedAs(known.name(), change.consentToPublish());
		this.nominees.change(changed);
		this.events.nomineeDescribed(changed);
		this.audit.record(caller, "ChangeConsent", "nominee", nomineeId, known, changed);
		return new ConsentResult.Kept(changed);
	}

}
