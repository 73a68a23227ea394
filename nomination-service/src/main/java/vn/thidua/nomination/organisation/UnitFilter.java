package vn.thidua.nomination.organisation;

import java.time.LocalDate;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.BindParam;
import org.jspecify.annotations.Nullable;

/**
 * Which units a list shows.
 *
 * @param on those of that day; of today if left out
 * @param includeDissolved whether also those that are no more
 */
record UnitFilter(@BindParam("on") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on,
		@BindParam("includeDissolved") @Nullable Boolean includeDissolved) {

	boolean includesDissolved() {
		return Boolean.TRUE.equals(this.includeDissolved);
	}

}
