package vn.thidua.appraisal.document;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A decision without its recipients.
 *
 * @param decisionId its identity
 * @param number its number
 * @param kind what it does
 * @param decidedOn its date
 * @param signatory who signed it
 * @param legalBasis the documents it rests on
 * @param authorityUnitId the unit whose standing committee decided
 * @param authority its name
 * @param superior the unit above, if there is one
 * @param round what people call the round
 */
record DecisionHead(UUID decisionId, String number, String kind, LocalDate decidedOn, String signatory,
		String legalBasis, UUID authorityUnitId, String authority, @Nullable String superior, @Nullable String round) {

	/** What stands on every document of the decision. */
	Map<String, Object> data() {
		var data = new HashMap<String, Object>(Letterhead.data(this.authority, this.superior, this.decidedOn));
		data.put("number", this.number);
		data.put("shortDate", Wording.shortDate(this.decidedOn));
		data.put("signatory", Wording.signatory(this.signatory));
		data.put("office", Wording.office(this.signatory));
		data.put("round", (this.round == null) ? "" : this.round);
		return data;
	}

}
