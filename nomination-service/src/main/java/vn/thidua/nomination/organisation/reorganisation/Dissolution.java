package vn.thidua.nomination.organisation.reorganisation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A unit that is no more from the day of a reorganisation.
 *
 * @param unitId the unit
 * @param successorIds the units that come in its place; none as long as nobody has said
 * @param takesOverId which of them takes over what it leaves open; need not be said of a
 * single one
 */
record Dissolution(@NotNull UUID unitId, @NotNull @Size(max = 100) List<@NotNull UUID> successorIds,
		@Nullable UUID takesOverId) {

	static Dissolution into(UUID unitId, UUID successorId) {
		return new Dissolution(unitId, List.of(successorId), successorId);
	}

	/** Nobody has said yet where it goes. */
	static Dissolution unanswered(UUID unitId) {
		return new Dissolution(unitId, List.of(), null);
	}

	Optional<UUID> successor() {
		if (this.takesOverId != null) {
			return Optional.of(this.takesOverId);
		}
		return (this.successorIds.size() == 1) ? Optional.of(this.successorIds.getFirst()) : Optional.empty();
	}

}
