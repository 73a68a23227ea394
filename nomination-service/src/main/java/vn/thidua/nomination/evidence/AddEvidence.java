package vn.thidua.nomination.evidence;

import java.text.Normalizer;

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

	/** A form's fields don't come through the JSON that makes text NFC elsewhere. */
	AddEvidence {
		caption = (caption == null) ? caption : Normalizer.normalize(caption, Normalizer.Form.NFC);
		theme = (theme == null || theme.isBlank()) ? null : Normalizer.normalize(theme, Normalizer.Form.NFC);
	}

}
