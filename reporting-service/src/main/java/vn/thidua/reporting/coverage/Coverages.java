package vn.thidua.reporting.coverage;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import vn.thidua.platform.organisation.UnitDirectory;
import vn.thidua.platform.security.Caller;
import vn.thidua.reporting.round.Rounds;

/** Shows each caller as much of a round's picture as she may see. */
@Service
public class Coverages {

	private final CoverageRows rows;

	private final Rounds rounds;

	private final UnitDirectory units;

	Coverages(CoverageRows rows, Rounds rounds, UnitDirectory units) {
		this.rows = rows;
		this.rounds = rounds;
		this.units = units;
	}

	/**
	 * The picture below a unit of the caller's, or of the whole round if it is hers, or
	 * else her own unit's line; nothing if the round or the unit is out of her sight.
	 */
	public Optional<CoverageView> find(UUID roundId, @Nullable UUID unitId, Caller caller) {
		return this.rounds.find(roundId, caller.unitId()).flatMap((round) -> {
			if (unitId != null) {
				return isWithin(unitId, caller.unitId()) && isWithin(unitId, round.unitId()) ? below(unitId, roundId)
						: Optional.empty();
			}
			return isWithin(round.unitId(), caller.unitId()) ? below(round.unitId(), roundId)
					: view(roundId, caller.unitId(), this.rows.of(caller.unitId(), roundId));
		});
	}

	private boolean isWithin(UUID unitId, UUID subtreeOf) {
		return this.units.isWithin(unitId, subtreeOf);
	}

	private Optional<CoverageView> below(UUID unitId, UUID roundId) {
		return view(roundId, unitId, this.rows.below(unitId, roundId));
	}

	private Optional<CoverageView> view(UUID roundId, UUID unitId, List<CoverageView.Row> rows) {
		return this.units.find(unitId)
			.map((unit) -> new CoverageView(roundId, unitId, unit.name(),
					Figures.sum(rows.stream().map(CoverageView.Row::figures).toList()), rows));
	}

}
