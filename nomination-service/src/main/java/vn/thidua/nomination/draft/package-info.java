/** Drafts: what a unit writes before it nominates, seen by itself alone. */
@NullMarked
package vn.thidua.nomination.draft;

import org.jspecify.annotations.NullMarked;
