/**
 * Owns what tests of every service stand on: the real PostgreSQL and Kafka, tokens of an
 * issuer of their own, and the architecture rules.
 */
@NullMarked
package vn.thidua.testkit;

import org.jspecify.annotations.NullMarked;
