package vn.thidua.platform.admission;

/**
 * What a feature takes in at one address, where that is more than an ordinary request; a
 * feature declares it as a bean.
 *
 * @param path the address that is posted to
 * @param maxBytes how large a body may be
 * @param atOnce how many of these are worked on at the same time, since each is held in
 * memory whole
 */
public record BodyBound(String path, int maxBytes, int atOnce) {
}
