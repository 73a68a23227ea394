package vn.thidua.notification.delivery;

/** What a delivery tells of an award. */
public enum Occasion {

	/** That it was decided. */
	AWARDED,
	/** That it stands no more. */
	REVOKED

}
