package vn.thidua.platform.paging;

import java.util.List;

/**
 * A page of a list.
 *
 * @param <T> the rows
 * @param items the rows, in the list's order
 * @param page from 0
 * @param size rows asked for
 * @param total rows of the whole list, or so many as were counted
 * @param totalIsAtLeast whether there are more than were counted
 */
public record Page<T>(List<T> items, long page, int size, long total, boolean totalIsAtLeast) {

	public static <T> Page<T> of(List<T> items, PageQuery query, long total) {
		return new Page<>(items, query.offset() / query.limit(), query.limit(), total, false);
	}

	/**
	 * A page of a list too long to be counted.
	 * @param counted its rows, of which no more than one beyond the bound were counted
	 * @param bound how far rows are counted
	 */
	public static <T> Page<T> countedUpTo(long bound, List<T> items, PageQuery query, long counted) {
		return new Page<>(items, query.offset() / query.limit(), query.limit(), Math.min(counted, bound),
				counted > bound);
	}

}
