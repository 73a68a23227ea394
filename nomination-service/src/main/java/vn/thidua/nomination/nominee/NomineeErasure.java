package vn.thidua.nomination.nominee;

import java.util.Collection;
import java.util.UUID;

/**
 * What a feature keeps of persons beside their name. Each that keeps any implements this,
 * and is asked in the transaction that erases a nominee, whose row is locked.
 */
public interface NomineeErasure {

	/**
	 * Erases what tells who she was; facts stay.
	 * @return ids under which answers may have told of her
	 */
	Collection<UUID> erase(UUID nomineeId);

}
