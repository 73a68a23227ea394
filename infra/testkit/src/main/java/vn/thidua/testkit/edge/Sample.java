package vn.thidua.testkit.edge;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A request for an operation that would be granted, and who is let through to what it
 * names. Without a body of its own it sends the description's example.
 *
 * @param sent what is sent
 * @param reach who is let through
 * @param listed an object of the own unit, which a list shows to those positions alone
 * @param once whether nothing is left to ask for once it was granted
 * @param refused whether the rules refuse it to those who are let through, too
 */
public record Sample(SampleRequest sent, Reach reach, @Nullable Listed listed, boolean once, boolean refused) {

	/** The object is there for its own unit and the units above. */
	public static Sample request() {
		return new Sample(SampleRequest.EXAMPLE, Reach.OWN_AND_ABOVE, null, false, false);
	}

	/** A list in which units find their own objects and those of units below. */
	public static Sample listing(String field, Object value) {
		var listed = new Listed(field, value.toString(), Set.of(Position.OWN, Position.ABOVE));
		return new Sample(SampleRequest.EXAMPLE, Reach.from(Position.values()), listed, false, false);
	}

	/** Something of the caller's unit, wherever that stands. */
	public static Sample forEveryUnit() {
		return request().reachedFrom(Position.values());
	}

	public Sample path(String variable, Object value) {
		return sending(this.sent.path(variable, value));
	}

	public Sample query(String parameter, Object value) {
		return sending(this.sent.query(parameter, value.toString()));
	}

	public Sample header(String name, String value) {
		return sending(this.sent.header(name, value));
	}

	public Sample body(String pointer, Object value) {
		return sending(this.sent.body(pointer, value));
	}

	/** A file in place of the example. */
	public Sample file(String text) {
		return sending(this.sent.text(text));
	}

	public Sample reachedFrom(Position... positions) {
		return new Sample(this.sent, Reach.from(positions), this.listed, this.once, this.refused);
	}

	/** A role that reaches it from these positions alone. */
	public Sample reachedBy(String role, Position... positions) {
		return new Sample(this.sent, this.reach.by(role, positions), this.listed, this.once, this.refused);
	}

	/** From these positions it may be read, and what the sample asks is forbidden. */
	public Sample seenFrom(Position... positions) {
		return new Sample(this.sent, this.reach.seenFrom(positions), this.listed, this.once, this.refused);
	}

	/** Granted once, it is gone. */
	public Sample goneOnceGranted() {
		return new Sample(this.sent, this.reach, this.listed, true, this.refused);
	}

	/** Who is let through is refused by the rules, so that it is there for the next. */
	public Sample refusedByTheRules() {
		return new Sample(this.sent, this.reach, this.listed, this.once, true);
	}

	/** In a list everyone may ask for, the object shows to these positions alone. */
	public Sample listedFor(Position... positions) {
		if (this.listed == null) {
			throw new IllegalStateException("The sample lists nothing");
		}
		return new Sample(this.sent, this.reach,
				new Listed(this.listed.field(), this.listed.value(), Set.of(positions)), this.once, this.refused);
	}

	private Sample sending(SampleRequest other) {
		return new Sample(other, this.reach, this.listed, this.once, this.refused);
	}

	/**
	 * What a list shows.
	 *
	 * @param field the field of its items that names the object
	 * @param value its value
	 * @param seenFrom positions that find it in the list
	 */
	record Listed(String field, String value, Set<Position> seenFrom) {
	}

}
