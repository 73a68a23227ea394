/**
 * Owns the engines everything stands on: PostgreSQL and Kafka as real processes, started
 * from jars, that never outlive whoever started them.
 */
@NullMarked
package vn.thidua.engines;

import org.jspecify.annotations.NullMarked;
