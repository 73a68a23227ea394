package vn.thidua.eventing.inbox;

/**
 * What became of some records.
 *
 * @param applied events applied for the first time
 * @param duplicate events that had been applied before
 * @param parked records that wait for an operator
 */
record Applied(int applied, int duplicate, int parked) {

	static final Applied NOTHING = new Applied(0, 0, 0);

	static final Applied PARKED = new Applied(0, 0, 1);

	Applied and(Applied more) {
		return new Applied(this.applied + more.applied, this.duplicate + more.duplicate, this.parked + more.parked);
	}

}
