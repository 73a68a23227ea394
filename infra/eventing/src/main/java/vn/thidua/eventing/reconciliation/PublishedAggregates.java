package vn.thidua.eventing.reconciliation;

import vn.thidua.contracts.Topic;

/**
 * Aggregates whose changes a topic tells. A service declares one as a bean for each topic
 * it publishes.
 *
 * @param topic the topic
 * @param query one with the columns {@code key}, the record key as a uuid, and
 * {@code version}, which the topic must have told at least; the condition {@code key > ?}
 * and an order by key, put around it, must find an index
 */
public record PublishedAggregates(Topic topic, String query) {
}
