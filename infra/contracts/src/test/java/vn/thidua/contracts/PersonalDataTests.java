package vn.thidua.contracts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Facts stay for ever, persons can be forgotten: a field that could hold a name or a
 * sentence travels on the topics that can be erased, or says nothing of a person.
 */
@DisplayName("X2 names and free text only where they can be erased")
class PersonalDataTests {

	/** Compacted: what a key said before is forgotten. */
	private static final Set<Topic> FREE_TEXT = Set.of(Topics.PEOPLE, Topics.DOSSIERS, Topics.ORGANISATION);

	/** Text that speaks of no person, and why it is needed there. */
	private static final Set<String> ALLOWED = Set.of(
			// What people call the round, for reminders and pages.
			"vn.thidua.round.opened.v1/name",
			// What the programme calls its criteria, for those who score by them.
			"vn.thidua.round.opened.v1/criteria/items/code", "vn.thidua.round.opened.v1/criteria/items/theme");

	private static final List<String> PERSONAL = List.of("Nguyễn Thị Hồng Gấm", "Trần Thị Út đã giúp 12 hộ thoát nghèo",
			"gam@example.vn");

	@Test
	void noOtherFieldTakesANameOrASentence() {
		var found = new ArrayList<String>();
		for (var type : PublishedEvents.ALL) {
			if (!FREE_TEXT.contains(type.topic())) {
				collectFreeText(type.name(), Contracts.schema(type), found);
			}
		}

		assertThat(found).containsExactlyInAnyOrderElementsOf(ALLOWED);
	}

	@Test
	void aFreeTextFieldWouldBeFound() {
		var schema = (ObjectNode) Contracts.schema(PublishedEvents.NOMINATION_APPRAISED);
		((ObjectNode) schema.get("properties")).putObject("reason").put("type", "string").put("maxLength", 500);
		var found = new ArrayList<String>();

		collectFreeText("appraised", schema, found);

		assertThat(found).containsExactly("appraised/reason");
	}

	private static void collectFreeText(String path, JsonNode schema, List<String> found) {
		if (PERSONAL.stream().anyMatch((text) -> Contracts.violations(schema, StringNode.valueOf(text)).isEmpty())) {
			found.add(path);
		}
		schema.path("properties").forEachEntry((name, property) -> collectFreeText(path + "/" + name, property, found));
		if (schema.has("items")) {
			collectFreeText(path + "/items", schema.get("items"), found);
		}
	}

}
