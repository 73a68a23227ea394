package vn.thidua.eventing.replay;

import java.util.List;

/**
 * The tables that a service writes from events alone, so that they can be built anew from
 * the topics. A service that has some declares them as a bean.
 *
 * @param names table names
 */
public record ProjectedTables(List<String> names) {
}
