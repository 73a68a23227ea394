/**
 * Who calls, in which role and for which unit; every endpoint needs a token unless named
 * public.
 */
@NullMarked
package vn.thidua.platform.security;

import org.jspecify.annotations.NullMarked;
