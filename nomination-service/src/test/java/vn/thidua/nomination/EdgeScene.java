package vn.thidua.nomination;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

import vn.thidua.nomination.evidence.cleaning.SampleFiles;
import vn.thidua.testkit.TestTokens;
import vn.thidua.testkit.edge.Position;
import vn.thidua.testkit.edge.Sample;
import vn.thidua.testkit.edge.Scene;

/**
 * One of everything that requests name, all of it the commune's own. What an act would
 * change for good has an object of its own, so that the acts can come in any order.
 */
final class EdgeScene implements Scene {

	static final String ERASED = "Lê Thị Quên";

	private static final String NOMINATIONS = "/api/v1/nominations";

	final SampleProvince sample;

	final String programme = "edge-" + UUID.randomUUID();

	private final RestTestClient client;

	private final JdbcClient database;

	private final UUID otherDistrict = UUID.randomUUID();

	private final UUID foreignCommune = UUID.randomUUID();

	EdgeScene(RestTestClient client, JdbcClient database) {
		this.client = client;
		this.database = database;
		this.sample = new SampleProvince(client);
	}

	@Override
	public Map<Position, UUID> units() {
		return Map.of(Position.OWN, this.sample.commune, Position.ABOVE, this.sample.district, Position.SIBLING,
				this.sample.otherCommune, Position.FOREIGN, this.foreignCommune);
	}

	@Override
	public Map<String, Sample> samples() {
		return new EdgeSamples(this, made()).all();
	}

	private Made made() {
		this.sample.founded();
		this.sample.unit(this.otherDistrict, "Huyện Mỹ Tú", "DISTRICT", this.sample.province);
		this.sample.unit(this.foreignCommune, "Xã Thuận Hưng", "COMMUNE", this.otherDistrict);
		String versions = "/api/v1/programmes/" + this.programme + "/versions";
		this.sample.post(versions, this.sample.office(), SampleProvince.aProgramme()).expectStatus().isCreated();
		UUID round = aRound(this.sample.office(), "2023");
		var nomination = aNomination(round, "Nguyễn Thị Biên");
		var decided = id(aNomination(round, "Nguyễn Thị Đã Xét"), "nominationId");
		UUID evidence = anEvidence(id(nomination, "nominationId"));
		return new Made(round, aRound(token("office"), "2021"), aRound(token("office"), "2020"),
				id(nomination, "nominationId"), id(nomination, "nomineeId"),
				id(aNomination(round, "Nguyễn Thị Rút"), "nominationId"), id(aNomination(round, ERASED), "nomineeId"),
				decided, drafts(round), evidence, sameEvidence(evidence, decided), anImport(round), aReorganisation(),
				aReorganisation());
	}

	private UUID aRound(String token, String period) {
		var round = Map.of("programme", this.programme, "version", 1, "name", "Đợt thử", "period", period, "opensOn",
				"2022-10-01");
		return id(created("/api/v1/rounds", token, round), "roundId");
	}

	private JsonNode aNomination(UUID round, String name) {
		return created(NOMINATIONS, officer(), SampleProvince.aNomination(round, name));
	}

	private Drafts drafts(UUID round) {
		return new Drafts(aDraft(round, "Trần Thị Viết"), aDraft(round, "Trần Thị Gửi"), aDraft(round, "Trần Thị Xóa"));
	}

	private UUID aDraft(UUID round, String name) {
		return id(created(NOMINATIONS + "/drafts", officer(), SampleProvince.aNomination(round, name)), "nominationId");
	}

	private UUID anEvidence(UUID nomination) {
		var form = new Uploads.Form(SampleFiles.aPng(), "anh.png", MediaType.IMAGE_PNG, "Nuôi heo đất", null);
		var answer = Uploads.post(this.client, NOMINATIONS + "/" + nomination + "/evidence", officer(), form);
		return id(SampleProvince.body(answer.expectStatus().isCreated()), "evidenceId");
	}

	/** Of a nomination that is decided now. */
	private UUID sameEvidence(UUID evidence, UUID nomination) {
		this.database.sql("update nomination set state = 'CLOSED' where nomination_id = ?").param(nomination).update();
		return this.database
			.sql("""
					insert into evidence (evidence_id, nomination_id, caption, theme, file_name, media_type, size, content_key,
					  received_digest, added_by, added_at)
					select gen_random_uuid(), :nomination, caption, theme, file_name, media_type, size, content_key,
					  received_digest, added_by, added_at
					from evidence where evidence_id = :evidence
					returning evidence_id
					""")
			.param("nomination", nomination)
			.param("evidence", evidence)
			.query(UUID.class)
			.single();
	}

	private UUID anImport(UUID round) {
		var file = ImportFiles.csv(List.of(ImportFiles.row("", "Lê Thị Trong Tệp")));
		var answer = this.client.post().uri("/api/v1/nomination-imports?round=" + round).headers((headers) -> {
			headers.setBearerAuth(officer());
			headers.set("Idempotency-Key", UUID.randomUUID().toString());
		}).contentType(MediaType.parseMediaType(ImportFiles.CSV)).body(file).exchange();
		return id(SampleProvince.body(answer.expectStatus().isCreated()), "importId");
	}

	/** One that does nothing yet, and so can't be approved. */
	private UUID aReorganisation() {
		var empty = Map.of("effectiveOn", "2030-01-01", "legalBasis", "Đề án thử", "units", List.of(), "dissolved",
				List.of());
		return id(created("/api/v1/reorganisations", token("admin"), empty), "reorganisationId");
	}

	private String officer() {
		return this.sample.officerOf(this.sample.commune);
	}

	private String token(String role) {
		return TestTokens.of("edge." + role, this.sample.commune, role);
	}

	private JsonNode created(String path, String token, Object body) {
		return SampleProvince.body(this.sample.post(path, token, body).expectStatus().isCreated());
	}

	private static UUID id(JsonNode answer, String field) {
		return UUID.fromString(answer.path(field).asString());
	}

	/**
	 * What was made.
	 *
	 * @param round a round of the province
	 * @param ownRound a round of the commune
	 * @param toClose a round of the commune to close
	 * @param nomination a nomination
	 * @param nominee who is nominated in it
	 * @param toWithdraw a nomination to withdraw
	 * @param toErase a nominee to erase
	 * @param decided a nomination that is decided
	 * @param drafts drafts
	 * @param evidence a file of the nomination
	 * @param decidedEvidence a file of the decided one
	 * @param file a file of nominations, checked
	 * @param reorganisation a reorganisation, proposed
	 * @param toDrop one to withdraw
	 */
	record Made(UUID round, UUID ownRound, UUID toClose, UUID nomination, UUID nominee, UUID toWithdraw, UUID toErase,
			UUID decided, Drafts drafts, UUID evidence, UUID decidedEvidence, UUID file, UUID reorganisation,
			UUID toDrop) {
	}

	/**
	 * Drafts, each for one act.
	 *
	 * @param toRevise to read and revise
	 * @param toSubmit to submit
	 * @param toDelete to delete
	 */
	record Drafts(UUID toRevise, UUID toSubmit, UUID toDelete) {
	}

}
