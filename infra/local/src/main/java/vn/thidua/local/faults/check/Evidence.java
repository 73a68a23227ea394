package vn.thidua.local.faults.check;

import java.util.List;
import java.util.UUID;

/**
 * What can be seen from outside when all is quiet.
 *
 * @param promises submissions that were acknowledged
 * @param events all topics, each partition in its order
 * @param nominations as nomination-service lists them
 * @param register awards in appraisal-service's register of decisions
 * @param reportedAwards awards as reporting-service lists them
 * @param figures as reporting-service shows them, for each round and district
 * @param emails that came to the mailbox
 * @param webhooks that came to the receiver
 * @param deliveries as notification-service tells of them
 * @param feed award ids of all entries
 * @param measured what the services say of themselves
 */
public record Evidence(List<Promise> promises, List<TopicEvent> events, List<SeenNomination> nominations,
		List<SeenAward> register, List<SeenAward> reportedAwards, List<Figures> figures, List<Arrival> emails,
		List<Arrival> webhooks, List<Delivery> deliveries, List<UUID> feed, Measured measured) {

	/**
	 * What the metrics of all services add up to.
	 *
	 * @param parked events that wait for an operator
	 * @param backlog events not yet on the broker
	 * @param differences that reconciliation found
	 */
	public record Measured(long parked, long backlog, long differences) {
	}

	/**
	 * What an acknowledged submission is owed.
	 *
	 * @param districtId the first unit that appraises
	 * @param mailbox of the unit that nominated
	 */
	public record Promise(UUID nominationId, UUID roundId, UUID unitId, UUID districtId, String nominee,
			String mailbox) {
	}

	/** A nomination in a list. */
	public record SeenNomination(UUID nominationId, String state) {
	}

	/** An award in a list. */
	public record SeenAward(UUID awardId, UUID nominationId) {
	}

	/** What a district did in a round. */
	public record Figures(UUID roundId, UUID districtId, int submitted, int appraised, int forwarded, int proposed,
			int awarded) {
	}

	/**
	 * A message that left the system.
	 *
	 * @param identity Message-ID or webhook-id
	 * @param to mailbox or receiver
	 * @param copies how often it came
	 */
	public record Arrival(String identity, String to, UUID awardId, int copies) {
	}

	/**
	 * A delivery.
	 *
	 * @param kind {@code EMAIL} or {@code WEBHOOK}
	 * @param timesInDoubt how often nobody knew whether it was taken
	 */
	public record Delivery(UUID deliveryId, String kind, String state, UUID awardId, int timesInDoubt) {
	}

}
