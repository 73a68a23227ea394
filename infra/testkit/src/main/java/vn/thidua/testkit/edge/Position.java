package vn.thidua.testkit.edge;

/** Where a caller's unit stands, seen from the unit whose object she asks for. */
public enum Position {

	/** The object's unit. */
	OWN,
	/** The unit above it. */
	ABOVE,
	/** Another unit under the same parent. */
	SIBLING,
	/** A unit under another parent. */
	FOREIGN

}
