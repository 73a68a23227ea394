package vn.thidua.appraisal.session.scoring;

/**
 * A dossier as a member finds it who may judge it.
 *
 * @param nomineeKind person or collective
 * @param waiting whether it waits for an outcome
 * @param handedIn whether she handed in her scores of it
 */
record ScoredDossier(String nomineeKind, boolean waiting, boolean handedIn) {
}
