package vn.thidua.appraisal.session.scoring;

/**
 * What a dossier is scored by.
 *
 * @param code its code
 * @param theme what it asks about
 * @param maximumPoints the most it can bring
 */
record Criterion(String code, String theme, int maximumPoints) {
}
