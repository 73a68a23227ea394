package vn.thidua.nomination.evidence.store;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where evidence is kept.
 *
 * @param store in what
 * @param directory made where there is none; all instances of the service share it
 * @param s3 the bucket, where it is one
 */
@ConfigurationProperties("thidua.evidence")
record EvidenceStoreProperties(@DefaultValue("directory") Kind store, Path directory, @Nullable S3Properties s3) {

	enum Kind {

		DIRECTORY, S3

	}

	/** The bucket, which is known to be told since it was chosen. */
	S3Properties bucket() {
		if (this.s3 == null) {
			throw new IllegalArgumentException("Set thidua.evidence.s3.bucket and thidua.evidence.s3.region, "
					+ "or thidua.evidence.store to directory");
		}
		return this.s3;
	}

}
