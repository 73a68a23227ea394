package vn.thidua.platform.paging;

import java.util.List;

/**
 * A page of a list.
 *
 * @param <T> the rows
 * @param items the rows, in the list's order
 * @param page from 0
 * @param size rows asked for
 * @param total rows of the whole list
 */
public record Page<T>(List<T> items, long page, int size, long total) {

	public static <T> Page<T> of(List<T> items, PageQuery query, long total) {
		return new Page<>(items, query.offset() / query.limit(), query.limit(), total);
	}

}
