package vn.thidua.local.stack;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import vn.thidua.local.site.PortUse;
import vn.thidua.local.site.Site;

/**
 * A Spring Boot application of the system, as whoever starts it sees it.
 *
 * @param jar where the build puts it, below the checkout
 * @param database the name of its database, if it has one
 * @param heapMiB the most its heap may take
 * @param settings what it is told beside the things that all are told
 */
record Application(String name, Path jar, PortUse port, @Nullable String database, int heapMiB,
		Function<Site, Map<String, String>> settings) {
}
