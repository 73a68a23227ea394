/** Reorganisations: proposed, answered, approved, and applied on their day. */
@NullMarked
package vn.thidua.nomination.organisation.reorganisation;

import org.jspecify.annotations.NullMarked;
