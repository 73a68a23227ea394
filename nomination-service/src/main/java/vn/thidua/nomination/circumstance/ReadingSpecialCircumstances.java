package vn.thidua.nomination.circumstance;

import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.thidua.platform.audit.AuditTrail;
import vn.thidua.platform.security.Caller;

/** Whoever reads them leaves her name and purpose. Source: X2. */
@Service
class ReadingSpecialCircumstances {

	private final CircumstancesViews views;

	private final AuditTrail audit;

	ReadingSpecialCircumstances(CircumstancesViews views, AuditTrail audit) {
		this.views = views;
		this.audit = audit;
	}

	/** What could not be audited is not shown. */
	@Transactional
	public Optional<CircumstancesView> read(UUID nominationId, Purpose purpose, Caller caller) {
		var found = this.views.find(nominationId, caller);
		found.ifPresent((view) -> this.audit.record(caller, purpose.act(), "nomination", nominationId, null, null));
		return found;
	}

}
