package vn.thidua.appraisal.session;

/**
 * Where a session stands. Source: A1.
 *
 * <pre>
 *   COLLECTING ──open a sitting──▶ SCORING ──conclude──▶ CONCLUDED
 *       ▲  └──────────conclude, without a panel───────────▲  │
 *       └───────────────a dossier comes, or is taken back───┘
 * </pre>
 */
public enum Phase {

	COLLECTING, SCORING, CONCLUDED

}
