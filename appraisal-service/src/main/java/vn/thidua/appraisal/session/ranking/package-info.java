/** The order that scores bring dossiers into, and how equals are told apart. */
@NullMarked
package vn.thidua.appraisal.session.ranking;

import org.jspecify.annotations.NullMarked;
