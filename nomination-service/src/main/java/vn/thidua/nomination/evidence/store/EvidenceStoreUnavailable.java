package vn.thidua.nomination.evidence.store;

import org.springframework.dao.DataAccessResourceFailureException;

/**
 * The storage of evidence can't be reached, or does not let us in. Whoever does not ask
 * for files can go on.
 */
public final class EvidenceStoreUnavailable extends DataAccessResourceFailureException {

	private static final long serialVersionUID = 1;

	EvidenceStoreUnavailable(Throwable cause) {
		super("The storage of evidence is out of reach: " + cause.getMessage(), cause);
	}

}
