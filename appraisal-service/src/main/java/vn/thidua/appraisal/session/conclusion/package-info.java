/** The act of a session: one outcome for every dossier that waits, within the quota. */
@NullMarked
package vn.thidua.appraisal.session.conclusion;

import org.jspecify.annotations.NullMarked;
