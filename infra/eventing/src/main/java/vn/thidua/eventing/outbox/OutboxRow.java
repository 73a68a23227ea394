package vn.thidua.eventing.outbox;

import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * A row of the outbox as it goes to the broker.
 *
 * @param id its place in the outbox
 * @param message what is sent
 */
record OutboxRow(long id, ProducerRecord<byte[], byte[]> message) {
}
