package vn.thidua.nomination.programme;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A version of a programme's rules. It never changes.
 *
 * @param programme code of the programme
 * @param version from 1
 * @param name its name
 * @param legalBasis the document the rules rest on
 * @param validFrom first day they hold
 * @param validTo last day they hold, if it is known
 * @param rules the rules
 */
public record ProgrammeVersion(String programme, int version, String name, String legalBasis, LocalDate validFrom,
		@Nullable LocalDate validTo, ProgrammeRules rules) {

	public boolean isValidOn(LocalDate day) {
		return !day.isBefore(this.validFrom) && (this.validTo == null || !day.isAfter(this.validTo));
	}

}
