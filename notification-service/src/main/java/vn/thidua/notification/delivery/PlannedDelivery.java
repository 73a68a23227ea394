package vn.thidua.notification.delivery;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;

/**
 * Something to be sent.
 *
 * @param kind how it leaves
 * @param occasion what it tells of the award
 * @param awardId the award it tells of
 * @param targetId the unit to write to, or the webhook subscription
 * @param nominationId the nomination
 * @param unitId the unit it tells of
 * @param state {@code WAITING} while something it needs may be unknown, else
 * {@code PENDING}
 */
public record PlannedDelivery(DeliveryKind kind, Occasion occasion, UUID awardId, UUID targetId, UUID nominationId,
		UUID unitId, DeliveryState state) {

	private static final UUID NAMESPACE = UUID.fromString("6f0d6f6e-1d2b-5c0e-9a63-0b3f0a7c4d11");

	/** Derived from what it is, so that planning it again makes the same one. */
	UUID deliveryId() {
		String name = "%s/%s/%s".formatted(this.kind, this.awardId, this.targetId)
				+ ((this.occasion == Occasion.AWARDED) ? "" : "/" + this.occasion);
		return UuidCreator.getNameBasedSha1(NAMESPACE, name.getBytes(StandardCharsets.UTF_8));
	}

}
