/**
 * What a file is, and making it harmless, in a process of its own: no byte that a user
 * sent is opened in the service.
 */
@NullMarked
package vn.thidua.nomination.evidence.cleaning;

import org.jspecify.annotations.NullMarked;
