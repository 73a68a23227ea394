package vn.thidua.nomination.evidence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a file. Source: N5.
 *
 * @param caption what it shows
 * @param theme code of the theme it is evidence for, if it is for one
 */
record AddEvidence(@NotBlank @Size(max = 500) @Pattern(regexp = AddEvidence.PRINTABLE) String caption,
		@Nullable @Size(max = 40) @Pattern(regexp = AddEvidence.PRINTABLE) String theme) {

	static final String PRINTABLE = "[^\\p{Cntrl}]*";

	/** A field left empty in a form says nothing. */
	AddEvidence {
		theme = (theme == null || theme.isBlank()) ? null : theme;
	}

}
