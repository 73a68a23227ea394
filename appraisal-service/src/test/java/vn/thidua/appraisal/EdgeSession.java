package vn.thidua.appraisal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import vn.thidua.testkit.edge.Sample;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A session of the scene's province in a round of its own. Once it has a panel, someone
 * of each role sits on it for the department.
 */
final class EdgeSession {

	private static final List<String> ROLES = List.of("appraiser", "office", "unit-officer", "unit-leader",
			"propaganda", "standing-committee", "inspector", "admin");

	final SampleRound round;

	final List<UUID> dossiers;

	final UUID id;

	private final EdgeScene scene;

	private final String path;

	EdgeSession(EdgeScene scene, SampleRound round, int dossiers) {
		this.scene = scene;
		this.round = round;
		this.dossiers = round.submitted(dossiers, round.province, 2);
		this.id = round.sessionOf(round.province, dossiers);
		this.path = "/api/v1/sessions/" + this.id;
		round.awaitRoundKnown();
	}

	/** With criteria to score by. */
	static EdgeSession scored(EdgeScene scene, int dossiers) {
		var round = scene.round.next();
		SamplePanel.tellCriteria(round);
		var session = new EdgeSession(scene, round, dossiers);
		EdgeScene.await("criteria",
				() -> scene.database.sql("select count(*) from criterion where round_id = ?")
					.param(round.roundId)
					.query(Long.class)
					.single() > 0);
		return session;
	}

	EdgeSession withPanel() {
		var members = new ArrayList<Map<String, Object>>();
		for (String role : ROLES) {
			members.add(seat("edge." + role, switch (role) {
				case "appraiser" -> "CHAIR";
				case "office" -> "SECRETARY";
				default -> "MEMBER";
			}));
		}
		members.add(seat("edge.someone-else", "MEMBER"));
		var panel = Map.of("members", members, "quorum", 5, "departments",
				List.of(Map.of("unitId", this.scene.department, "part", "Công tác tuyên giáo")));
		done(this.scene.user("office").put(this.path + "/panel", panel, tag()));
		return this;
	}

	private Map<String, Object> seat(String subject, String part) {
		return Map.of("subject", subject, "name", "Lý Thị Mẫu", "unitId", this.scene.department, "part", part);
	}

	EdgeSession sitting() {
		withPanel();
		done(chair().post(this.path + "/sittings", Map.of("measure", "MEAN"), tag()));
		return this;
	}

	void keepMinutes() {
		done(chair().put(this.path + "/minutes", Map.of("heldOn", "2023-10-20", "attendeeIds", memberIds(),
				"discussion", "Thảo luận từng hồ sơ", "vote", "Nhất trí"), null));
	}

	void consent() {
		done(chair().post(this.path + "/consents", Map.of("opinion", "Nhất trí")));
	}

	void score(UUID dossier) {
		done(chair().put("%s/dossiers/%s/scores/A".formatted(this.path, dossier), Map.of("points", 8), null));
		done(chair().put("%s/dossiers/%s/scores/B".formatted(this.path, dossier), Map.of("points", 15), null));
	}

	void handIn() {
		done(chair().post(this.path + "/sheets", Map.of()));
	}

	/** All that waits is proposed. */
	EdgeSession concluded() {
		done(chair().post(this.path + "/conclusions",
				new Findings().proposed(this.dossiers.toArray(UUID[]::new)).body()));
		return this;
	}

	/** Of all members, the chair first. */
	List<String> memberIds() {
		return chair().get(this.path + "/panel")
			.body()
			.path("members")
			.valueStream()
			.map((member) -> member.path("memberId").asString())
			.toList();
	}

	/** Of a member who asks for nothing. */
	UUID someoneElse() {
		return this.scene.database
			.sql("select member_id from panel_member where session_id = ? and subject = 'edge.someone-else'")
			.param(this.id)
			.query(UUID.class)
			.single();
	}

	String tag() {
		return String.valueOf(chair().get(this.path + "/panel").headers().getETag());
	}

	/** What going on with the first, and without the second, is confirmed by. */
	String selectionTag() {
		var preview = chair().get("%s/selection?count=1&except=%s".formatted(this.path, this.dossiers.get(1)));
		return String.valueOf(done(preview).headers().getETag());
	}

	Sample named() {
		return Sample.request().path("sessionId", this.id);
	}

	private PanelUser chair() {
		return this.scene.user("appraiser");
	}

	private static User.Answer done(User.Answer answer) {
		assertThat(answer.status()).as("%s", answer.body()).isBetween(200, 204);
		return answer;
	}

}
