/**
 * Special circumstances of nominees and the waivers they justify: sensitive, kept apart
 * and read only for a purpose. Nothing of it enters an event, a log, a list or an export.
 */
@NullMarked
package vn.thidua.nomination.circumstance;

import org.jspecify.annotations.NullMarked;
