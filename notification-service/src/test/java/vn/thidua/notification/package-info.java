/**
 * The whole service on real parts: a world of units, nominees and awards told on Kafka.
 */
@NullMarked
package vn.thidua.notification;

import org.jspecify.annotations.NullMarked;
