package vn.thidua.appraisal.document.printing;

import java.util.UUID;

/** What is printed; whoever owns certificates provides it. */
public interface Certificates {

	/** How many certificates of a decision stand and can be printed. */
	int count(UUID decisionId);

	/** Some of them as one PDF, in their order. */
	byte[] pdf(UUID decisionId, int from, int count);

}
