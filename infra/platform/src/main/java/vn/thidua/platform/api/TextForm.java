package vn.thidua.platform.api;

/**
 * A type that travels as text of one form, which the description can't see. A feature
 * declares it as a bean.
 *
 * @param type the type
 * @param pattern what its text looks like
 */
public record TextForm(Class<?> type, String pattern) {
}
