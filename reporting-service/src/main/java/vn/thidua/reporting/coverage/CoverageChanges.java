package vn.thidua.reporting.coverage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What the running transaction changes, collected until it commits. What it takes back to
 * a savepoint is forgotten.
 */
final class CoverageChanges implements TransactionSynchronization {

	private final CoverageProjection projection;

	private final List<UnitChange> ofUnits = new ArrayList<>();

	private final List<TierChange> ofTiers = new ArrayList<>();

	private final Map<Object, Sizes> atSavepoints = new HashMap<>();

	private record Sizes(int ofUnits, int ofTiers) {

		private static final Sizes NONE = new Sizes(0, 0);

	}

	private CoverageChanges(CoverageProjection projection) {
		this.projection = projection;
	}

	static CoverageChanges ofTransaction(CoverageProjection projection) {
		if (TransactionSynchronizationManager.getResource(projection) instanceof CoverageChanges collected) {
			return collected;
		}
		var changes = new CoverageChanges(projection);
		TransactionSynchronizationManager.registerSynchronization(changes);
		TransactionSynchronizationManager.bindResource(projection, changes);
		return changes;
	}

	List<UnitChange> ofUnits() {
		return this.ofUnits;
	}

	List<TierChange> ofTiers() {
		return this.ofTiers;
	}

	@Override
	public void savepoint(Object savepoint) {
		this.atSavepoints.put(savepoint, new Sizes(this.ofUnits.size(), this.ofTiers.size()));
	}

	/** A savepoint never seen is older than the first change. */
	@Override
	public void savepointRollback(Object savepoint) {
		var sizes = this.atSavepoints.getOrDefault(savepoint, Sizes.NONE);
		this.ofUnits.subList(sizes.ofUnits(), this.ofUnits.size()).clear();
		this.ofTiers.subList(sizes.ofTiers(), this.ofTiers.size()).clear();
	}

	@Override
	public void beforeCommit(boolean readOnly) {
		this.projection.write(this);
	}

	@Override
	public void afterCompletion(int status) {
		TransactionSynchronizationManager.unbindResource(this.projection);
	}

}
