package vn.thidua.local.faults;

import java.util.List;

import vn.thidua.local.faults.check.Evidence;
import vn.thidua.local.faults.check.Finding;

/**
 * What the check found.
 *
 * @param refused submissions that were refused as they had to be
 */
record Verdict(Evidence evidence, int refused, List<Finding> findings) {
}
