/**
 * Owns what stands for the world outside in a run on one machine: a mailbox that takes
 * every email, a receiver of webhooks, and a page that shows both.
 */
@NullMarked
package vn.thidua.local.outside;

import org.jspecify.annotations.NullMarked;
