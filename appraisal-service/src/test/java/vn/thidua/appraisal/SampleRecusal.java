package vn.thidua.appraisal;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A sitting with three dossiers; the deputy is recused from the last and holds every
 * role. All others have handed in, discussed and kept minutes.
 *
 * @param panel whose sitting it is
 * @param hidden what the deputy is recused from
 * @param deputy the deputy
 */
record SampleRecusal(SamplePanel panel, UUID hidden, PanelUser deputy) {

	private static final String[] EVERY_ROLE = { "unit-officer", "unit-leader", "appraiser", "office", "propaganda",
			"standing-committee", "inspector", "admin" };

	/** Where a conclusion forwards. */
	static SampleRecusal atTheDistrict(RestTestClient client) {
		return of(SamplePanel.of(client, 2));
	}

	/** Where a conclusion proposes, and it is decided. */
	static SampleRecusal atTheProvince(RestTestClient client) {
		return of(SamplePanel.ofProvince(client, 2));
	}

	private static SampleRecusal of(SamplePanel panel) {
		var village = UUID.randomUUID();
		panel.seat(panel.deputy, "DEPUTY_CHAIR", Map.of("earlierUnitIds", List.of(village)));
		assertThat(panel.form().status()).isEqualTo(200);
		// Derived as it comes, with the panel formed already.
		var hidden = panel.nominatedBy(village);
		panel.sitting();
		panel.handsIn(panel.chair, 20, 10, 15);
		panel.handsIn(panel.secretary, 21, 11, 16);
		panel.handsIn(panel.member, 22, 12, 17);
		panel.handsIn(panel.deputy, 23, 13, -1);
		panel.keepMinutes(panel.secretary);
		var remark = Map.of("text", "Nói riêng về hồ sơ này");
		assertThat(panel.chair.post("%s/dossiers/%s/remarks".formatted(panel.path, hidden), remark).status())
			.isEqualTo(201);
		return new SampleRecusal(panel, hidden, panel.deputy.with(EVERY_ROLE));
	}

	UUID other() {
		return this.panel.dossiers.getFirst();
	}

	/** On the three of them; what is not given is not selected. */
	void conclude(Findings findings) {
		findings.notSelected(this.panel.dossiers.get(1));
		assertThat(this.panel.chair.post(this.panel.path + "/conclusions", findings.body()).status()).isEqualTo(201);
	}

	/** Someone of the unit who is recused from nothing. */
	PanelUser user(RestTestClient client, String role) {
		return new PanelUser(client, role + "." + this.panel.sessionId, this.panel.unit, role);
	}

}
