package vn.thidua.nomination;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.test.web.servlet.client.RestTestClient;

import vn.thidua.testkit.ServiceTest;
import vn.thidua.testkit.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.nomination.ImportFiles.CSV;
import static vn.thidua.nomination.ImportFiles.csv;
import static vn.thidua.nomination.ImportFiles.row;

/** Who sees and applies which file, and for how long. */
@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportScopeTests {

	private final ImportScene scene;

	private final ApplicationContext service;

	ImportScopeTests(@Autowired RestTestClient client, @Autowired JdbcClient database,
			@Autowired ApplicationContext service) {
		this.scene = new ImportScene(client, database);
		this.service = service;
	}

	@BeforeAll
	void foundTheProvince() {
		this.scene.founded();
	}

	@Test
	@DisplayName("X1 an import is seen from above, and applied by its own unit alone, on its newest state")
	void scope() {
		var own = this.scene.aCommune("G1");
		var preview = this.scene.preview(this.scene.officerOf(own), CSV, csv(List.of(row("", "Phùng Thị Riêng"))));
		var path = ImportScene.IMPORTS + "/" + ImportScene.id(preview);
		this.scene.sample.get(path, this.scene.officerOf(this.scene.sample.district)).expectStatus().isOk();
		this.scene.sample.get(path, this.scene.officer()).expectStatus().isNotFound();
		this.scene.sample.get(path + "/errors", this.scene.officer()).expectStatus().isNotFound();
		this.scene.sample.get(path, TestTokens.of("reader", own, "inspector")).expectStatus().isForbidden();
		assertThat(this.scene.apply(this.scene.officer(), preview, "\"1\"").path("code").asString())
			.isEqualTo("NOT_FOUND");
		assertThat(this.scene.apply(this.scene.officerOf(this.scene.sample.district), preview, "\"1\"")
			.path("code")
			.asString()).isEqualTo("NOT_FOUND");
		assertThat(this.scene.apply(this.scene.officerOf(own), preview, null).path("code").asString())
			.isEqualTo("IMPORT_IF_MATCH_REQUIRED");
		assertThat(this.scene.apply(this.scene.officerOf(own), preview, "\"7\"").path("code").asString())
			.isEqualTo("CONCURRENT_CHANGE");
		var page = SampleProvince
			.body(this.scene.sample.get(ImportScene.IMPORTS + "?round=" + this.scene.round, this.scene.officerOf(own)));
		assertThat(page.path("items")).hasSize(1);
		this.scene.sample.get(ImportScene.IMPORTS + "/templates/" + UUID.randomUUID() + ".csv", this.scene.officer())
			.expectStatus()
			.isNotFound();
	}

	@Test
	@DisplayName("X2 rows that nobody applied in time are forgotten")
	void rowsAreForgotten() {
		var own = this.scene.aCommune("H1");
		var preview = this.scene.preview(this.scene.officerOf(own), CSV, csv(List.of(row("", "Nghiêm Thị Quên"))));
		assertThat(this.scene.rowsKept(preview)).isEqualTo(1);
		this.scene.database.sql("update nomination_import set expires_at = created_at where import_id = ?::uuid")
			.param(ImportScene.id(preview))
			.update();
		assertThat(this.scene.apply(this.scene.officerOf(own), preview, "\"1\"").path("code").asString())
			.isEqualTo("IMPORT_EXPIRED");
		ReflectionTestUtils.invokeMethod(this.service.getBean("forgettingImports"), "forgetExpired");
		assertThat(this.scene.rowsKept(preview)).isZero();
		assertThat(this.scene.audited("ExpireNominationImport", UUID.fromString(ImportScene.id(preview)))).isEqualTo(1);
	}

}
