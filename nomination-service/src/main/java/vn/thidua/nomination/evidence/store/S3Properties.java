package vn.thidua.nomination.evidence.store;

import java.net.URI;
import java.time.Duration;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A bucket and how patiently it is asked. Who we are is told by the environment
 * ({@code AWS_ACCESS_KEY_ID} and the rest of the SDK's default chain), never here.
 *
 * @param endpoint the server, where it is not AWS itself
 * @param region any name, where the server has none
 * @param bucket made beforehand, for evidence alone
 * @param pathStyle whether the bucket is named in the path, as most servers but AWS want
 * it, or in the host's name
 * @param connectTimeout how long connecting may take
 * @param readTimeout how long the server may stay silent
 * @param timeout how long one act may take, all its attempts together
 * @param attempts how often it is tried
 */
record S3Properties(@Nullable URI endpoint, String region, String bucket, @DefaultValue("false") boolean pathStyle,
		@DefaultValue("2s") Duration connectTimeout, @DefaultValue("5s") Duration readTimeout,
		@DefaultValue("20s") Duration timeout, @DefaultValue("3") int attempts) {

	private static final Pattern BUCKET = Pattern.compile("[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]");

	private static final Pattern ENDPOINT = Pattern.compile("https?://[^/?#@]+/?");

	private static final int MAX_ATTEMPTS = 10;

	S3Properties {
		require(bucket != null && BUCKET.matcher(bucket).matches(), "bucket to the name of a bucket");
		require(region != null && !region.isBlank(), "region; any word does where the server has none");
		require(endpoint == null || ENDPOINT.matcher(endpoint.toString()).matches(),
				"endpoint to https://host, without a path or credentials");
		require(connectTimeout.isPositive() && readTimeout.isPositive() && timeout.isPositive(),
				"connect-timeout, read-timeout and timeout to more than nothing");
		require(attempts >= 1 && attempts <= MAX_ATTEMPTS, "attempts to 1–" + MAX_ATTEMPTS);
	}

	private static void require(boolean holds, String otherwise) {
		if (!holds) {
			throw new IllegalArgumentException("Set thidua.evidence.s3." + otherwise);
		}
	}

}
