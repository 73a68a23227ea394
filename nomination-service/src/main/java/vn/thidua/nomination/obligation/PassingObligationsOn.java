package vn.thidua.nomination.obligation;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import vn.thidua.platform.time.Vietnam;

/** What a dissolved unit still owed, its successor owes. Source: N8, O2. */
@Service
public class PassingObligationsOn {

	private final Obligations obligations;

	private final Clock clock;

	PassingObligationsOn(Obligations obligations, Clock clock) {
		this.obligations = obligations;
		this.clock = clock;
	}

	/**
	 * In the transaction that dissolves the units.
	 * @param successors by the dissolved unit, the one that takes over what is open
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void follow(Map<UUID, UUID> successors) {
		var dissolved = successors.keySet().toArray(UUID[]::new);
		var takingOver = successors.values().toArray(UUID[]::new);
		this.obligations.passOn(dissolved, takingOver, Vietnam.today(this.clock));
	}

}
