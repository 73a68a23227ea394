package vn.thidua.platform.request;

import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How large a request's body may be.
 *
 * @param maxSize anywhere
 * @param larger where it may be larger
 * @param patience how long a larger body waits for its turn, where they have turns
 */
@ConfigurationProperties("thidua.request")
record RequestProperties(@DefaultValue("1MB") DataSize maxSize, @DefaultValue List<Larger> larger,
		@DefaultValue("2s") Duration patience) {

	/**
	 * Where a body may be larger.
	 *
	 * @param path pattern of the address
	 * @param size how large
	 * @param atOnce how many of these are worked on at the same time, where each is held
	 * in memory whole
	 */
	record Larger(String path, DataSize size, @Nullable Integer atOnce) {
	}

}
