/** What units owe in rounds: by when, how much of it has come, and who was told. */
@NullMarked
package vn.thidua.nomination.obligation;

import org.jspecify.annotations.NullMarked;
