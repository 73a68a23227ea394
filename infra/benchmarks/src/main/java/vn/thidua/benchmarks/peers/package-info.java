/**
 * Owns other people's ways to publish what a transaction wrote, set up as well as they
 * document.
 */
@NullMarked
package vn.thidua.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
