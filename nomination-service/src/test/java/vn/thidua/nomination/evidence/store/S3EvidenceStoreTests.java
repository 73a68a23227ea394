package vn.thidua.nomination.evidence.store;

import java.io.IOException;
import java.util.HashSet;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.sync.RequestBody;

import static org.assertj.core.api.Assertions.assertThat;

class S3EvidenceStoreTests extends EvidenceStoreContract {

	private static final int MORE_THAN_A_PAGE = 1_003;

	private static S3Server server;

	@BeforeAll
	static void start() throws IOException {
		server = S3Server.start();
	}

	@AfterAll
	static void stop() {
		server.stop();
	}

	@Override
	EvidenceStore open() {
		return server.store(CLOCK);
	}

	@Override
	void plant(String name) {
		try (var client = server.client()) {
			client.putObject((put) -> put.bucket(S3Server.BUCKET).key(name), RequestBody.fromString("no evidence"));
		}
	}

	@Test
	@DisplayName("X4 all is found, on however many pages the server tells of it")
	void allIsFoundOnManyPages() throws IOException {
		var planted = new HashSet<ContentKey>();
		while (planted.size() < MORE_THAN_A_PAGE) {
			planted.add(neverPut());
		}
		var keys = planted.stream().map(ContentKey::path).toList();
		try (var client = server.client()) {
			IntStream.range(0, keys.size())
				.parallel()
				.forEach((i) -> client.putObject((put) -> put.bucket(S3Server.BUCKET).key(keys.get(i)),
						RequestBody.empty()));
		}
		assertThat(found(inAWhile())).containsAll(planted).doesNotHaveDuplicates();
		assertThat(found(aWhileAgo())).isEmpty();
	}

	@Test
	@DisplayName("N5 the bucket knows bytes by their digest alone: nothing of whoever they show or who sent them")
	void theBucketKnowsNobody() throws IOException {
		var key = store().put(file(content(30)));
		try (var client = server.client()) {
			var object = client.headObject((head) -> head.bucket(S3Server.BUCKET).key(key.path()));
			assertThat(object.metadata()).isEmpty();
			assertThat(object.contentType()).isEqualTo("application/octet-stream");
			assertThat(object.contentDisposition()).isNull();
		}
	}

}
