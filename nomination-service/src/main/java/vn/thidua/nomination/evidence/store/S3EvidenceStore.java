package vn.thidua.nomination.evidence.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.springframework.util.DigestUtils;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * A bucket of an S3-compatible server, with the same names as in a directory. An object
 * is there whole or not at all, and when it was put last is for the server to say.
 */
final class S3EvidenceStore implements EvidenceStore, AutoCloseable {

	private final S3Client client;

	private final String bucket;

	private final Clock clock;

	private S3EvidenceStore(S3Client client, String bucket, Clock clock) {
		this.client = client;
		this.bucket = bucket;
		this.clock = clock;
	}

	static S3EvidenceStore of(S3Properties properties, Clock clock) {
		return new S3EvidenceStore(S3Clients.of(properties), properties.bucket(), clock);
	}

	/** Read twice: the server is told what to expect before the first byte comes. */
	@Override
	public ContentKey put(Path content) throws IOException {
		var digest = ContentKey.newDigest();
		String md5;
		try (var bytes = new DigestInputStream(Files.newInputStream(content), digest)) {
			md5 = Base64.getEncoder().encodeToString(DigestUtils.md5Digest(bytes));
		}
		var key = ContentKey.of(digest);
		ask(() -> this.client.putObject((put) -> put.bucket(this.bucket).key(key.path()).contentMD5(md5),
				RequestBody.fromFile(content)));
		return key;
	}

	@Override
	public boolean holds(ContentKey key) {
		try {
			ask(() -> this.client.headObject((head) -> head.bucket(this.bucket).key(key.path())));
			return true;
		}
		catch (NoSuchKeyException absent) {
			return false;
		}
	}

	@Override
	public Optional<InputStream> open(ContentKey key) {
		try {
			return Optional.of(ask(() -> this.client.getObject((get) -> get.bucket(this.bucket).key(key.path()))));
		}
		catch (NoSuchKeyException absent) {
			return Optional.empty();
		}
	}

	@Override
	public void findPutBefore(Instant time, Consumer<ContentKey> found) {
		var pages = this.client.listObjectsV2Paginator((list) -> list.bucket(this.bucket)).iterator();
		while (ask(pages::hasNext)) {
			var page = ask(pages::next);
			Instant itsTime = byItsClock(page, time);
			page.contents()
				.stream()
				.filter((object) -> object.lastModified().isBefore(itsTime))
				.map(S3Object::key)
				.flatMap((name) -> key(name).stream())
				.forEach(found);
		}
	}

	/** What somebody else put into the bucket has another name. */
	private static Optional<ContentKey> key(String name) {
		return Optional.of(name.substring(name.lastIndexOf('/') + 1))
			.filter(ContentKey::isKey)
			.map(ContentKey::new)
			.filter((key) -> key.path().equals(name));
	}

	@Override
	public void deleteIfPutBefore(ContentKey key, Instant time) {
		try {
			var object = ask(() -> this.client.headObject((head) -> head.bucket(this.bucket).key(key.path())));
			if (object.lastModified().isBefore(byItsClock(object, time))) {
				ask(() -> this.client.deleteObject((delete) -> delete.bucket(this.bucket).key(key.path())));
			}
		}
		catch (NoSuchKeyException gone) {
			// Removed by another instance.
		}
	}

	/** A clock that differs from ours changes no object's age. */
	private Instant byItsClock(SdkResponse answer, Instant time) {
		return answer.sdkHttpResponse()
			.firstMatchingHeader("Date")
			.map((date) -> DateTimeFormatter.RFC_1123_DATE_TIME.parse(date, Instant::from))
			.map((now) -> now.minus(Duration.between(time, this.clock.instant())))
			.orElse(time);
	}

	/** There is none: each object is sent in one piece. */
	@Override
	public void forgetUnfinishedBefore(Instant time) {
	}

	@Override
	public void probe() {
		ask(() -> this.client.headBucket((head) -> head.bucket(this.bucket)));
	}

	private static <T> T ask(Supplier<T> question) {
		try {
			return question.get();
		}
		catch (NoSuchKeyException absent) {
			throw absent;
		}
		catch (SdkException failure) {
			throw new EvidenceStoreUnavailable(failure);
		}
	}

	@Override
	public void close() {
		this.client.close();
	}

}
