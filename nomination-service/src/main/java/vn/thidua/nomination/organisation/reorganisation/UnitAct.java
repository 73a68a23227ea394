package vn.thidua.nomination.organisation.reorganisation;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.thidua.nomination.organisation.UnitState;

/**
 * What a reorganisation does to one unit, derived from how it stands before and after.
 *
 * @param unitId the unit
 * @param kinds what happens to it
 * @param before how it stands now, unless it is new
 * @param after how it shall stand, unless it is dissolved
 * @param predecessors units in whose place it comes
 * @param successors units that come in its place
 */
record UnitAct(UUID unitId, Set<Kind> kinds, @Nullable UnitState before, @Nullable UnitState after,
		List<UUID> predecessors, List<UUID> successors) {

	enum Kind {

		/** New. */
		FOUNDED,
		/** Several became this one, or it took others in. */
		MERGED,
		/** Its name changes. */
		RENAMED,
		/** Its code changes. */
		RECODED,
		/** It comes to stand below another unit. */
		REPARENTED,
		/** Its level changes. */
		RELEVELLED,
		/** It is no more. */
		DISSOLVED,
		/** Several come in its place. */
		SPLIT

	}

}
