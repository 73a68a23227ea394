package vn.thidua.appraisal.integrity.text;

/**
 * How much two texts have in common.
 *
 * @param shared runs of syllables that both have
 * @param smaller how many the shorter one has
 */
public record Likeness(int shared, int smaller) {

	/** The part of the shorter text that the other one has, too, from 0 to 1. */
	public double containment() {
		return (this.smaller == 0) ? 0 : (double) this.shared / this.smaller;
	}

}
