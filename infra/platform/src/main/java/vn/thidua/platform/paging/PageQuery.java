package vn.thidua.platform.paging;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.web.bind.annotation.BindParam;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list is wanted; bound from {@code page} and {@code size}.
 *
 * @param page from 0
 * @param size rows, 50 unless said
 */
public record PageQuery(@BindParam("page") @Min(0) @Max(1_000_000) @Nullable Integer page,
		@BindParam("size") @Min(1) @Max(200) @Nullable Integer size) {

	public int limit() {
		return (this.size == null) ? 50 : this.size;
	}

	public long offset() {
		return (this.page == null) ? 0 : (long) this.page * limit();
	}

	/** How many rows of the list end with this page. */
	public long end() {
		return offset() + limit();
	}

}
