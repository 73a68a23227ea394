package vn.thidua.appraisal.round;

/**
 * What dossiers of a round are scored by.
 *
 * @param code its code
 * @param audience whom it is asked of, {@code MEMBER} or {@code CADRE}
 * @param theme what it asks about
 * @param maximumPoints the most it can bring
 */
record RoundCriterion(String code, String audience, String theme, int maximumPoints) {
}
