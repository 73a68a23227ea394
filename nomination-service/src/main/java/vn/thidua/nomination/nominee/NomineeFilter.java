package vn.thidua.nomination.nominee;

import java.util.UUID;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Which nominees are listed; bound from the query string.
 *
 * @param search words of her name, blind to diacritics
 * @param unit her unit, or one above it
 */
record NomineeFilter(@Size(max = 200) @Nullable String search, @Nullable UUID unit) {
}
