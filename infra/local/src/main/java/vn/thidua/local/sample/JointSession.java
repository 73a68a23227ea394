package vn.thidua.local.sample;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import tools.jackson.databind.JsonNode;

import vn.thidua.local.api.ApiClient;
import vn.thidua.local.api.Services;

/**
 * The province's session, appraised jointly by a panel with its departments: formed, each
 * member scoring for herself, minutes and consents kept, the first of the ranking
 * proposed. Goes on wherever an earlier run was ended.
 */
final class JointSession {

	private static final int QUORUM = 2;

	private final Services services;

	private final List<SampleUnit> units;

	private final Sessions sessions;

	private final JsonNode session;

	JointSession(Services services, List<SampleUnit> units, JsonNode session) {
		this.services = services;
		this.units = units;
		this.sessions = new Sessions(services);
		this.session = session;
	}

	void propose(int count) {
		if (this.session.path("phase").asString().equals("COLLECTING")) {
			formPanel();
			openSitting();
		}
		var panel = get(SampleUsers.OFFICE, "/panel");
		CompletableFuture
			.allOf(PanelSeat.ALL.stream()
				.map((seat) -> CompletableFuture.runAsync(
						() -> new Scoring(this.services, this.session, seat).score(panel), Thread::startVirtualThread))
				.toArray(CompletableFuture<?>[]::new))
			.join();
		keepMinutes(panel);
		giveConsents(panel);
		breakTieAtTheCut(count);
		select(count);
	}

	private void formPanel() {
		var members = PanelSeat.ALL.stream().map((seat) -> seat.member(this.units)).toList();
		var departments = PanelSeat.ALL.stream()
			.filter(PanelSeat::isOfDepartment)
			.map((seat) -> seat.department(this.units))
			.toList();
		this.services.client()
			.put(SampleUsers.OFFICE, at("/panel"), this.session.path("revision").asLong(),
					Map.of("members", members, "quorum", QUORUM, "departments", departments))
			.expect(200);
	}

	private void openSitting() {
		var formed = this.sessions.find(SampleUsers.CHAIR, id("unitId"), id("roundId"));
		this.services.client()
			.post(SampleUsers.CHAIR, at("/sittings"), key("sitting"), ApiClient.tag(formed.path("revision").asLong()),
					Map.of("measure", "ADJUSTED"))
			.expect(201);
	}

	private void keepMinutes(JsonNode panel) {
		if (this.services.client().get(SampleUsers.OFFICE, at("/minutes")).status() == 404) {
			var attendees = panel.path("members").valueStream().map((member) -> member.path("memberId")).toList();
			this.services.client()
				.put(SampleUsers.OFFICE, at("/minutes"),
						Map.of("heldOn", this.services.at().today(), "attendeeIds", attendees, "discussion",
								"Hội đồng so sánh thành tích theo từng nội dung của phong trào (mẫu).", "vote",
								"Nhất trí 100% (mẫu)"))
				.expect(200);
		}
	}

	private void giveConsents(JsonNode panel) {
		for (var department : panel.path("departments")) {
			if (!department.path("consented").asBoolean()) {
				var seat = PanelSeat.ALL.stream()
					.filter((one) -> one.unitId(this.units).toString().equals(department.path("unitId").asString()))
					.findFirst()
					.orElseThrow();
				this.services.client()
					.post(seat.user(), at("/consents"), key("consent"), Map.of("opinion", "Thống nhất kết quả (mẫu)"))
					.expect(204);
			}
		}
	}

	/** Equals on both sides of the cut are told apart by lot. */
	private void breakTieAtTheCut(int count) {
		var ranking = this.services.list(SampleUsers.CHAIR, this.services.at().appraisal(),
				Sessions.path(this.session) + "/ranking");
		int last = ranking.get(count - 1).path("rank").asInt();
		var equals = ranking.stream().filter((dossier) -> dossier.path("rank").asInt() == last).toList();
		if (ranking.get(count).path("rank").asInt() == last) {
			this.services.client()
				.post(SampleUsers.CHAIR, at("/tie-breaks"), key("tie-break"),
						Map.of("nominationIds", equals.stream().map((dossier) -> dossier.path("nominationId")).toList(),
								"method", "DRAWN", "reason", "Bốc thăm tại hội nghị (mẫu)"))
				.expect(201);
		}
	}

	/** What was shown is confirmed, by its digest. */
	private void select(int count) {
		var shown = get(SampleUsers.CHAIR, "/selection?count=" + count);
		this.services.client()
			.post(SampleUsers.CHAIR, at("/selections"), key("selection"),
					"\"%s\"".formatted(shown.path("digest").asString()),
					Map.of("count", count, "reason", "Đạt tiêu chí, xếp sau chỉ tiêu (mẫu)", "outcomes", List.of()))
			.expect(201);
		this.services.at()
			.progress()
			.accept("A panel of %d with two departments scored and ranked %d dossiers".formatted(PanelSeat.ALL.size(),
					count + shown.path("notSelected").size()));
	}

	private JsonNode get(String user, String path) {
		return this.services.client().get(user, at(path)).expect(200);
	}

	private URI at(String path) {
		return this.services.at().appraisal().resolve(Sessions.path(this.session) + path);
	}

	private String key(String act) {
		return "sample-%s-%s".formatted(act, this.session.path("sessionId").asString());
	}

	private UUID id(String field) {
		return UUID.fromString(this.session.path(field).asString());
	}

}
