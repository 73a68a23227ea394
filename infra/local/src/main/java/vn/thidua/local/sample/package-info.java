/**
 * Plays the sample round as any API client would: a token per role, public APIs, nothing
 * else. What is there already is not sent again, so a round that was interrupted goes on.
 */
@NullMarked
package vn.thidua.local.sample;

import org.jspecify.annotations.NullMarked;
