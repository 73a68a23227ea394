package vn.thidua.reporting.coverage;

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
	 * The picture from a unit of the caller's; from the top of the round or, when that is
	 * above her, from her own unit, if she names none. Nothing if the round or the unit
	 * is out of her sight.
	 */
	public Optional<CoverageView> find(UUID roundId, @Nullable UUID unitId, Caller caller) {
		return this.rounds.find(roundId, caller.unitId()).flatMap((round) -> {
			if (unitId == null) {
				return from(isWithin(round.unitId(), caller.unitId()) ? round.unitId() : caller.unitId(), roundId);
			}
			return isWithin(unitId, caller.unitId()) && isWithin(unitId, round.unitId()) ? from(unitId, roundId)
					: Optional.empty();
		});
	}

	private boolean isWithin(UUID unitId, UUID subtreeOf) {
		return this.units.isWithin(unitId, subtreeOf);
	}

	private Optional<CoverageView> from(UUID unitId, UUID roundId) {
		return this.units.find(unitId).map((unit) -> {
			var rows = this.rows.below(unitId, roundId);
			var totals = Figures.sum(rows.stream().map(CoverageView.Row::figures).toList());
			return new CoverageView(roundId, unitId, unit.name(), totals, rows);
		});
	}

}
