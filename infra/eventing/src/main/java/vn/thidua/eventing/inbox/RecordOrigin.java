package vn.thidua.eventing.inbox;

/**
 * Where a record lies on the broker.
 *
 * @param topic topic
 * @param partition partition
 * @param offset offset
 */
record RecordOrigin(String topic, int partition, long offset) {
}
