/** Sessions of a unit for a round, and the dossiers that lie before them. */
@NullMarked
package vn.thidua.appraisal.session;

import org.jspecify.annotations.NullMarked;
