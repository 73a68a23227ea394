package vn.thidua.nomination.nominee;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import vn.thidua.nomination.nominee.DescribingNominees.Described;

/** Does what {@link DescribingNominees} does, for many and in few statements. */
@Service
public class DescribingManyNominees {

	private final ManyNominees nominees;

	private final NomineeEventsPublisher events;

	DescribingManyNominees(ManyNominees nominees, NomineeEventsPublisher events) {
		this.nominees = nominees;
		this.events = events;
	}

	/** Those of them that their units know already. */
	public Map<NomineeOfUnit, UUID> known(Collection<NomineeOfUnit> wanted) {
		Map<NomineeOfUnit, UUID> known = new HashMap<>();
		this.nominees.find(List.copyOf(wanted))
			.forEach((nominee) -> known.put(NomineeOfUnit.of(nominee), nominee.nomineeId()));
		return known;
	}

	@Transactional(propagation = Propagation.MANDATORY)
	public Map<NomineeOfUnit, Described> describe(Map<NomineeOfUnit, DescribeNominee> descriptions) {
		Map<NomineeOfUnit, Nominee> firsts = new HashMap<>();
		descriptions.forEach((nominee, description) -> firsts.put(nominee, firstMet(nominee, description)));
		var added = this.nominees.add(firsts.values());
		Map<NomineeOfUnit, Described> described = new HashMap<>();
		List<NomineeOfUnit> known = new ArrayList<>();
		firsts.forEach((nominee, first) -> {
			if (added.contains(first.nomineeId())) {
				described.put(nominee, new Described(first, true));
			}
			else {
				known.add(nominee);
			}
		});
		this.events.nomineesDescribed(described.values().stream().map(Described::nominee).toList());
		if (!known.isEmpty()) {
			described.putAll(describeAgain(known, descriptions));
		}
		return described;
	}

	private Map<NomineeOfUnit, Described> describeAgain(List<NomineeOfUnit> known,
			Map<NomineeOfUnit, DescribeNominee> descriptions) {
		Map<NomineeOfUnit, Described> described = new HashMap<>();
		List<Nominee> changed = new ArrayList<>();
		for (var before : this.nominees.findForChange(known)) {
			var nominee = NomineeOfUnit.of(before);
			var description = Objects.requireNonNull(descriptions.get(nominee));
			var after = before.describedAs(description.name(), description.consentToPublish());
			if (!after.equals(before)) {
				changed.add(after);
			}
			described.put(nominee, new Described(after, false));
		}
		this.nominees.change(changed);
		this.events.nomineesDescribed(changed);
		return described;
	}

	private static Nominee firstMet(NomineeOfUnit nominee, DescribeNominee description) {
		return new Nominee(UuidCreator.getTimeOrderedEpoch(), 1, nominee.unitId(), nominee.kind(), description.name(),
				nominee.birthYear(), description.consentToPublish());
	}

}
