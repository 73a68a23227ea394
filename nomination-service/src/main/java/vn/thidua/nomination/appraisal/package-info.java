/** What tiers found, and where a nomination goes next because of it. */
@NullMarked
package vn.thidua.nomination.appraisal;

import org.jspecify.annotations.NullMarked;
