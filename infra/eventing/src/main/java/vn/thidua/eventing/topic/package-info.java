/** Topics read apart from any consumer group. */
@NullMarked
package vn.thidua.eventing.topic;

import org.jspecify.annotations.NullMarked;
