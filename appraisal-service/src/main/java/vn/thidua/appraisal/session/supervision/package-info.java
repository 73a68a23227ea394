/** Acts of those above a session: an exception from its quota, and its reopening. */
@NullMarked
package vn.thidua.appraisal.session.supervision;

import org.jspecify.annotations.NullMarked;
