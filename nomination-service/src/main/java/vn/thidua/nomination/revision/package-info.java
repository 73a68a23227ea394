/** What a unit does with what it wrote: submit, revise what was returned, withdraw. */
@NullMarked
package vn.thidua.nomination.revision;

import org.jspecify.annotations.NullMarked;
