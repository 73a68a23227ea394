package vn.thidua.platform.problem;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a request.
 *
 * @param code stable, in capitals; its messages stand in {@code problems/*.properties}
 * @param field path of the field in the request, if one field is to be mended
 * @param arguments what the messages name
 */
public record Violation(String code, @Nullable String field, List<Object> arguments) {

	public static Violation of(String code, Object... arguments) {
		return new Violation(code, null, List.of(arguments));
	}

	public static Violation at(String field, String code, Object... arguments) {
		return new Violation(code, field, List.of(arguments));
	}

}
