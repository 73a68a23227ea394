package vn.thidua.contracts;

/**
 * A Kafka topic.
 *
 * @param name the topic's name on the broker
 * @param keyName what the record key identifies, as it is named in logs:
 * {@code nominationId}, {@code unitId}
 * @param compacted whether only the last event of a key is kept (and a tombstone erases
 * it); any other topic keeps everything for ever
 */
public record Topic(String name, String keyName, boolean compacted) {

	/**
	 * Enough for the whole country's load; a key's order never depends on it, but
	 * changing it later would.
	 */
	public static final int PARTITIONS = 6;

}
