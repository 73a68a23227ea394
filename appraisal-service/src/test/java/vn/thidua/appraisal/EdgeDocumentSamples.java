package vn.thidua.appraisal;

import java.util.HashMap;
import java.util.Map;

import vn.thidua.testkit.edge.Sample;

import static org.assertj.core.api.Assertions.assertThat;

/** Requests of documents: templates, single sheets, and all certificates at once. */
record EdgeDocumentSamples(EdgeScene scene, EdgeDecisionSamples decisions) {

	Map<String, Sample> all() {
		var all = new HashMap<String, Sample>();
		nameTheRecipient();
		var decision = Sample.request().path("decisionId", decisionId());
		var session = Sample.request()
			.path("sessionId", this.decisions.round.sessionOf(this.decisions.round.province, 4));
		var printing = Sample.request().path("printingId", printed());
		all.put("documents-decision", decision);
		all.put("documents-certificate",
				decision.path("awardId", this.decisions.decision.at("/awards/0/awardId").asString()));
		all.put("documents-submission", session);
		all.put("documents-minutes", session);
		all.put("certificates-print", decision);
		all.put("printings-get", printing);
		all.put("printings-file", printing);
		var template = Sample.forEveryUnit().path("kind", "CERTIFICATE");
		all.put("templates-get", template);
		all.put("templates-change", template.header("If-Match", "\"0\""));
		all.put("templates-preview", template);
		return all;
	}

	private void nameTheRecipient() {
		var recipient = this.decisions.recipient;
		this.decisions.round.describe(recipient, "Thạch Thị Mẫu");
		EdgeScene.await("name",
				() -> this.scene.database.sql("select exists (select from nominee where nominee_id = ?)")
					.param(SampleRound.nomineeOf(recipient))
					.query(Boolean.class)
					.single());
	}

	/** Until it is, pieces are written that no request wrote. */
	private String printed() {
		var office = this.scene.user("office");
		var requested = office.post("/api/v1/decisions/%s/certificate-printings".formatted(decisionId()), Map.of());
		assertThat(requested.status()).as("%s", requested.body()).isEqualTo(202);
		var printingId = requested.text("/printingId");
		EdgeScene.await("printing",
				() -> office.get("/api/v1/certificate-printings/" + printingId).body().path("ready").asBoolean());
		return printingId;
	}

	private String decisionId() {
		return this.decisions.decision.path("decisionId").asString();
	}

}
