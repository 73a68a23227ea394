/**
 * Owns the clients that keep the system busy and remember what it promised them: officers
 * who submit, appraisers who conclude, the committee that decides.
 */
@NullMarked
package vn.thidua.local.faults.load;

import org.jspecify.annotations.NullMarked;
