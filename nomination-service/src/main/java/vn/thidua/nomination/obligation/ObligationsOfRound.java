package vn.thidua.nomination.obligation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import vn.thidua.platform.paging.Page;

/**
 * A page of what the units of a subtree owe in a round.
 *
 * @param page the page
 * @param totals of all of the subtree, whatever the page asks for
 */
record ObligationsOfRound(@JsonUnwrapped Page<ObligationView> page, ObligationTotals totals) {
}
