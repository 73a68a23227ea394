package vn.thidua.appraisal;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

import vn.thidua.testkit.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;

@ServiceTest
class RankingTests {

	@Autowired
	private RestTestClient client;

	@Test
	@DisplayName("A3 equals are told apart by a recorded act, and the first go on after count and names were shown")
	void theFirstGoOn() {
		var panel = SamplePanel.of(this.client, 4).sitting();
		for (var user : List.of(panel.chair, panel.secretary, panel.member)) {
			panel.handsIn(user, 10, 25, 20, 20);
		}
		panel.keepMinutes(panel.secretary);
		assertThat(ranks(panel)).containsExactly(1, 2, 2, 4);
		assertThat(panel.chair.get(panel.path + "/ranking").text("/items/1/tied")).isEqualTo("true");
		assertThat(panel.chair.get(panel.path + "/selection?count=2").text("/code")).isEqualTo("TIE_AT_THE_CUT");
		assertThat(panel.chair.get(panel.path + "/selection?count=5").text("/code")).isEqualTo("FEWER_RANKED");

		assertThat(breaks(panel, panel.dossiers.get(1), panel.dossiers.get(2)).text("/code"))
			.isEqualTo("NOT_THE_WHOLE_TIE");
		assertThat(breaks(panel, panel.dossiers.get(3), panel.dossiers.get(2)).status()).isEqualTo(201);
		var ranking = panel.chair.get(panel.path + "/ranking");
		assertThat(ranks(panel)).containsExactly(1, 2, 3, 4);
		assertThat(ranking.text("/items/1/nominationId")).isEqualTo(panel.dossiers.get(3).toString());
		assertThat(ranking.text("/items/1/tieBreakMethod")).isEqualTo("DRAWN");
		assertThat(ranking.text("/items/1/tieBreakReason")).isEqualTo("Bốc thăm trước hội đồng");

		var preview = panel.chair.get(panel.path + "/selection?count=2");
		assertThat(preview.text("/count")).isEqualTo("2");
		assertThat(preview.body().path("selected").findValuesAsString("nomineeName"))
			.containsExactly(SamplePanel.nameOf(1), SamplePanel.nameOf(3));
		var selection = Map.of("count", 2, "reason", "Xếp sau chỉ tiêu", "outcomes", List.of());
		var tag = String.valueOf(preview.headers().getETag());
		assertThat(panel.chair.post(panel.path + "/selections", selection).status()).isEqualTo(428);
		assertThat(panel.chair
			.post(panel.path + "/selections", Map.of("count", 1, "reason", "x", "outcomes", List.of()), tag)
			.status()).isEqualTo(412);
		assertThat(breaks(panel, panel.dossiers.get(2), panel.dossiers.get(3)).status()).isEqualTo(201);
		assertThat(panel.chair.post(panel.path + "/selections", selection, tag).status()).isEqualTo(412);

		var confirmed = String.valueOf(panel.chair.get(panel.path + "/selection?count=2").headers().getETag());
		var concluded = panel.chair.post(panel.path + "/selections", selection, confirmed);
		assertThat(concluded.status()).isEqualTo(201);
		assertThat(concluded.body().path("outcomes").findValuesAsString("outcome")).containsExactly("FORWARDED",
				"FORWARDED", "NOT_SELECTED", "NOT_SELECTED");
		var committee = new PanelUser(this.client, "committee", panel.unit, "standing-committee");
		assertThat(committee.get(panel.path + "/ranking").text("/total")).isEqualTo("4");
	}

	@Test
	@DisplayName("A3 a dossier taken out of the ranking gets its own outcome, and the count goes to the others")
	void someAreTakenOut() {
		var panel = SamplePanel.of(this.client, 3).sitting();
		for (var user : List.of(panel.chair, panel.secretary, panel.member)) {
			panel.handsIn(user, 29, 25, 20);
		}
		panel.keepMinutes(panel.secretary);
		var preview = panel.chair.get(panel.path + "/selection?count=2&except=" + panel.dossiers.get(0));
		assertThat(preview.body().path("selected").findValuesAsString("nominationId"))
			.containsExactly(panel.dossiers.get(1).toString(), panel.dossiers.get(2).toString());
		var returned = new Findings().returned(panel.dossiers.get(0)).body().get("outcomes");
		var concluded = panel.chair.post(panel.path + "/selections",
				Map.of("count", 2, "reason", "Xếp sau chỉ tiêu", "outcomes", List.of(returned).getFirst()),
				String.valueOf(preview.headers().getETag()));
		assertThat(concluded.status()).isEqualTo(201);
		assertThat(concluded.body().path("outcomes").findValuesAsString("outcome"))
			.containsExactlyInAnyOrder("RETURNED", "FORWARDED", "FORWARDED");
	}

	@Test
	@DisplayName("A3 two acts that each told some apart tell nothing once all of them are equal")
	void twoTiesThatBecomeOneAreTiedAgain() {
		var panel = SamplePanel.of(this.client, 4).sitting();
		panel.handsIn(panel.chair, 20, 20, 20, 20);
		panel.handsIn(panel.secretary, 20, 20, 20, 20);
		panel.handsIn(panel.member, 20, 20, 14, 14);
		assertThat(breaks(panel, panel.dossiers.get(0), panel.dossiers.get(1)).status()).isEqualTo(201);
		assertThat(breaks(panel, panel.dossiers.get(2), panel.dossiers.get(3)).status()).isEqualTo(201);
		assertThat(ranks(panel)).containsExactly(1, 2, 3, 4);

		for (var dossier : panel.dossiers.subList(2, 4)) {
			assertThat(
					panel.member.post(panel.path + "/recusals", Map.of("nominationId", dossier, "reason", "RELATIVE"))
						.status())
				.isEqualTo(204);
		}
		assertThat(ranks(panel)).containsExactly(1, 1, 1, 1);
		assertThat(panel.chair.get(panel.path + "/ranking").text("/items/0/tied")).isEqualTo("true");
	}

	private static User.Answer breaks(SamplePanel panel, UUID... order) {
		return panel.chair.post(panel.path + "/tie-breaks",
				Map.of("nominationIds", order, "method", "DRAWN", "reason", "Bốc thăm trước hội đồng"));
	}

	private static List<Integer> ranks(SamplePanel panel) {
		return panel.chair.get(panel.path + "/ranking")
			.body()
			.path("items")
			.valueStream()
			.map((one) -> one.path("rank").asInt())
			.toList();
	}

}
