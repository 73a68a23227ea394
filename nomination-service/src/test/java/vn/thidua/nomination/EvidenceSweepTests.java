package vn.thidua.nomination;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;

import vn.thidua.nomination.evidence.Sweep;
import vn.thidua.nomination.evidence.cleaning.SampleFiles;

import static org.assertj.core.api.Assertions.assertThat;

/** Bytes that no evidence has. */
class EvidenceSweepTests extends EvidenceScene {

	EvidenceSweepTests(@Autowired RestTestClient client, @Autowired JdbcClient database,
			@Autowired ApplicationContext service) {
		super(client, database, service);
	}

	@Test
	@DisplayName("X4 bytes without a row are swept away after a while: those removed, and those of a crash in between")
	void bytesWithoutARowAreSweptAway() throws IOException {
		Sweep.now(this.service);
		long before = kept();
		String path = added(SampleFiles.aPngLikeNoOther());
		String removed = added(SampleFiles.aPngLikeNoOther());
		delete(removed, officer()).expectStatus().isNoContent();
		this.sample.get(removed, officer()).expectStatus().isNotFound();
		assertThat(audited("RemoveEvidence", removed)).isOne();
		crashAfterTheBytesAreKept();
		plant("incoming", UUID.randomUUID().toString());
		String orphan = (UUID.randomUUID() + "" + UUID.randomUUID()).replace("-", "");
		plant(orphan.substring(0, 2), orphan);
		assertThat(kept()).isEqualTo(before + 5);
		Sweep.now(this.service);
		assertThat(kept()).as("still in their time of grace").isEqualTo(before + 5);
		age();
		Sweep.now(this.service);
		this.sample.get(path, officer()).expectStatus().isOk();
		assertThat(directory().resolve("incoming")).isEmptyDirectory();
		assertThat(keysKept()).isSubsetOf(keysNoted()).contains(key(path));
	}

	/** The row cannot be written: the answer is lost, not the service. */
	private void crashAfterTheBytesAreKept() {
		this.database.sql("alter table evidence add constraint crash check (caption <> 'crash') not valid").update();
		try {
			upload(officer(), SampleFiles.aPngLikeNoOther(), "a.png", MediaType.IMAGE_PNG, "crash", null).expectStatus()
				.is5xxServerError();
		}
		finally {
			this.database.sql("alter table evidence drop constraint crash").update();
		}
	}

	private void plant(String folder, String name) throws IOException {
		Files.write(Files.createDirectories(directory().resolve(folder)).resolve(name), new byte[10]);
	}

	private void age() throws IOException {
		try (var files = Files.walk(directory())) {
			for (var file : files.filter(Files::isRegularFile).toList()) {
				Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
			}
		}
	}

	private List<String> keysNoted() {
		return this.database.sql("select content_key from evidence")
			.query((row, number) -> row.getString("content_key"))
			.list();
	}

	private String key(String path) {
		return this.database.sql("select content_key from evidence where evidence_id = ?::uuid")
			.param(path.substring(path.lastIndexOf('/') + 1))
			.query(String.class)
			.single();
	}

}
