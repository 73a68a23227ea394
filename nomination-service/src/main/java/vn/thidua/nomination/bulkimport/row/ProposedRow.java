package vn.thidua.nomination.bulkimport.row;

import java.util.List;

import vn.thidua.nomination.submission.bulk.NominationProposal;

/**
 * A row understood.
 *
 * @param number as the spreadsheet shows it
 * @param proposal what it proposes
 * @param figures which of the figures' columns each of the proposal's figures is from
 */
public record ProposedRow(int number, NominationProposal proposal, List<Integer> figures) {
}
