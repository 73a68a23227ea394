package vn.thidua.nomination.award;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What a nominee was awarded already. A sign for those who judge, never a refusal.
 *
 * @param decisionNumber number of the decision that awarded it
 * @param decidedOn its date
 * @param roundName the round it was awarded in
 * @param period what that round looked back on
 */
record EarlierAward(String decisionNumber, @Nullable LocalDate decidedOn, String roundName, String period) {
}
