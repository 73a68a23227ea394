package vn.thidua.eventing;

/**
 * Kafka header names of CloudEvents 1.0 in binary mode, with our one extension and W3C
 * trace context.
 */
public final class CloudEventHeaders {

	public static final String SPEC_VERSION = "ce_specversion";

	public static final String ID = "ce_id";

	public static final String TYPE = "ce_type";

	public static final String SOURCE = "ce_source";

	public static final String TIME = "ce_time";

	public static final String SUBJECT = "ce_subject";

	/**
	 * Extension: the version of the aggregate the event brought about, so a consumer can
	 * tell late from new.
	 */
	public static final String AGGREGATE_VERSION = "ce_aggregateversion";

	public static final String CONTENT_TYPE = "content-type";

	public static final String TRACEPARENT = "traceparent";

	private CloudEventHeaders() {
	}

}
