package vn.thidua.nomination.listing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.thidua.nomination.nominee.ListedUnits.Listed;

/**
 * The statements of a list. Each condition stands there only when it is asked for, so
 * that the database can choose the index that serves it; a page is found on an index
 * alone, and read from the tables then.
 */
final class NominationList {

	/** No deeper page is shown. */
	static final int DEPTH = 10_000;

	/** No more rows are counted, nor more found by a search. */
	static final int COUNTED = 1_000;

	/** Read off the index that is in order. */
	private static final String ALL = """
			with page as (select nomination_id from nomination where %s %s limit :limit offset :offset)
			""";

	/** What is found together may lie far apart in order: it is found first. */
	private static final String FOUND = """
			with found as materialized (
			  select nomination_id, given_name, family_names, submitted_at from nomination where %s limit :counted),
			page as (select nomination_id from found %s limit :limit offset :offset)
			""";

	private final NominationFilter filter;

	private final boolean searches;

	private final List<String> conditions = new ArrayList<>();

	private final Map<String, @Nullable Object> parameters = new HashMap<>();

	/**
	 * A list.
	 * @param own the caller's unit, which alone sees its drafts
	 */
	NominationList(NominationFilter filter, Listed listed, UUID own) {
		this.filter = filter;
		this.searches = !listed.names().isEmpty();
		this.parameters.put("counted", COUNTED + 1);
		where(listed.within("nomination.nominating_unit_id"), "units", listed.unitIds());
		where("(nomination.state <> 'DRAFT' or nomination.nominating_unit_id = :own)", "own", own);
		whereGiven("nomination.round_id = :round", "round", filter.round());
		whereGiven("nomination.state = :state", "state", name(filter.state()));
		whereGiven("nomination.nominee_kind = :kind", "kind", name(filter.kind()));
		whereGiven("nomination.on_time = :onTime", "onTime", filter.onTime());
		search(listed);
	}

	/** One page, with {@code :limit} and {@code :offset}. */
	String page() {
		String page = (this.searches ? FOUND : ALL).formatted(where(),
				this.filter.order(this.searches ? "found" : "nomination"));
		return page + NominationViews.COLUMNS + "join page using (nomination_id) " + this.filter.order("nomination");
	}

	/** How many there are, up to one more than are counted. */
	String count() {
		return "select count(*) from (select from nomination where %s limit :counted) as counted".formatted(where());
	}

	Map<String, @Nullable Object> parameters() {
		return this.parameters;
	}

	private String where() {
		return String.join(" and ", this.conditions);
	}

	private void search(Listed listed) {
		if (!this.searches) {
			return;
		}
		List<String> anyOf = new ArrayList<>();
		anyOf.add("nomination.words @@ :words::tsquery");
		this.parameters.put("words", listed.names().query());
		if (!listed.named().isEmpty()) {
			anyOf.add("nomination.nominating_unit_id = any (:named::uuid[])");
			this.parameters.put("named", Listed.texts(listed.named()));
		}
		if (!listed.numbered().isEmpty()) {
			anyOf.add("nomination.nomination_id = any (:numbered::uuid[])");
			this.parameters.put("numbered", Listed.texts(listed.numbered()));
		}
		this.conditions.add("(" + String.join(" or ", anyOf) + ")");
	}

	private void whereGiven(String condition, String name, @Nullable Object value) {
		if (value != null) {
			where(condition, name, value);
		}
	}

	private void where(String condition, String name, Object value) {
		this.conditions.add(condition);
		this.parameters.put(name, value);
	}

	private static @Nullable String name(@Nullable Enum<?> constant) {
		return (constant == null) ? null : constant.name();
	}

}
