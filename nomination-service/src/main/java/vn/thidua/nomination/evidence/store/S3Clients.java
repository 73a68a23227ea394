package vn.thidua.nomination.evidence.store;

import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** Clients that speak what every S3-compatible server understands. */
final class S3Clients {

	private S3Clients() {
	}

	/**
	 * Bodies are sent as they are and in one piece, with {@code Content-MD5} instead of
	 * the newer checksums in trailers, which many servers take for a part of the file.
	 */
	static S3Client of(S3Properties properties) {
		var client = S3Client.builder()
			.region(Region.of(properties.region()))
			.credentialsProvider(DefaultCredentialsProvider.builder().build())
			.forcePathStyle(properties.pathStyle())
			.serviceConfiguration((s3) -> s3.chunkedEncodingEnabled(false).expectContinueEnabled(false))
			.requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
			.responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
			.httpClientBuilder(UrlConnectionHttpClient.builder()
				.connectionTimeout(properties.connectTimeout())
				.socketTimeout(properties.readTimeout()))
			.overrideConfiguration((all) -> all.apiCallTimeout(properties.timeout())
				.retryStrategy(AwsRetryStrategy.standardRetryStrategy()
					.toBuilder()
					.maxAttempts(properties.attempts())
					.build()));
		if (properties.endpoint() != null) {
			client.endpointOverride(properties.endpoint());
		}
		return client.build();
	}

}
