package vn.thidua.nomination.programme;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A version of a programme in a list, without its rules.
 *
 * @param programme code of the programme
 * @param version from 1
 * @param ownerUnitId the unit whose rules these are
 * @param name its name
 * @param legalBasis the document the rules rest on
 * @param validFrom first day they hold
 * @param validTo last day they hold, if it is known
 */
record ProgrammeSummary(String programme, int version, UUID ownerUnitId, String name, String legalBasis,
		LocalDate validFrom, @Nullable LocalDate validTo) {
}
