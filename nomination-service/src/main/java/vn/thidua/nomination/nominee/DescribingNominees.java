package vn.thidua.nomination.nominee;

import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds a nominee again, or meets her for the first time; tells whoever needs to know
 * when something is new.
 */
@Service
public class DescribingNominees {

	private final Nominees nominees;

	private final NomineeEventsPublisher events;

	DescribingNominees(Nominees nominees, NomineeEventsPublisher events) {
		this.nominees = nominees;
		this.events = events;
	}

	@Transactional(propagation = Propagation.MANDATORY)
	public Described describe(UUID unitId, DescribeNominee description) {
		Nominee first = firstMet(unitId, description);
		Nominee known = null;
		// Whoever is erased between the two is met for the first time again.
		while (known == null) {
			if (this.nominees.add(first)) {
				this.events.nomineeDescribed(first);
				return new Described(first, true);
			}
			known = this.nominees.findForChange(unitId, description).orElse(null);
		}
		Nominee described = known.describedAs(description.name(), description.consentToPublish());
		if (!described.equals(known)) {
			this.nominees.change(described);
			this.events.nomineeDescribed(described);
		}
		return new Described(described, false);
	}

	private static Nominee firstMet(UUID unitId, DescribeNominee description) {
		return new Nominee(UuidCreator.getTimeOrderedEpoch(), 1, unitId, description.kind(), description.name(),
				description.birthYear(), description.consentToPublish());
	}

	/**
	 * Who she is.
	 *
	 * @param nominee as she is described now
	 * @param firstMet whether nobody knew her before
	 */
	public record Described(Nominee nominee, boolean firstMet) {
	}

}
