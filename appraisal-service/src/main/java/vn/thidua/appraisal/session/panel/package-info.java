/**
 * Who appraises in a session: its panel, its sittings, its minutes, and departments that
 * share in it.
 */
@NullMarked
package vn.thidua.appraisal.session.panel;

import org.jspecify.annotations.NullMarked;
