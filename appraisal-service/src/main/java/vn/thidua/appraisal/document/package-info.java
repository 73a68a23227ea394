/** Documents of decisions and sessions, in the layout of Decree 30/2020. */
@NullMarked
package vn.thidua.appraisal.document;

import org.jspecify.annotations.NullMarked;
