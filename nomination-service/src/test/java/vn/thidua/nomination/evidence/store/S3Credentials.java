package vn.thidua.nomination.evidence.store;

/** Where the SDK's default chain looks first. */
final class S3Credentials {

	static final String IDENTITY = "evidence";

	static final String SECRET = "a secret of this test alone";

	private S3Credentials() {
	}

	static void set() {
		set(SECRET);
	}

	static void set(String secret) {
		System.setProperty("aws.accessKeyId", IDENTITY);
		System.setProperty("aws.secretAccessKey", secret);
	}

}
