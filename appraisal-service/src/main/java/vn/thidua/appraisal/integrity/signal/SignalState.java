package vn.thidua.appraisal.integrity.signal;

/**
 * What people made of a signal.
 *
 * <pre>
 *   OPEN ──dismissed──▶ DISMISSED
 *    │ ▲                    │
 *    │ └──other evidence────┘
 *    └──▶ GONE ──found again──▶ OPEN, or DISMISSED on the same evidence
 * </pre>
 */
enum SignalState {

	OPEN, DISMISSED, GONE

}
