/** What each member gives each dossier, and what the points come to. */
@NullMarked
package vn.thidua.appraisal.session.scoring;

import org.jspecify.annotations.NullMarked;
