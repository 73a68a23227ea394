/** Projections built anew from the topics, while the service goes on serving. */
@NullMarked
package vn.thidua.eventing.replay;

import org.jspecify.annotations.NullMarked;
