/** What members say of a dossier once they have scored it. */
@NullMarked
package vn.thidua.appraisal.session.discussion;

import org.jspecify.annotations.NullMarked;
