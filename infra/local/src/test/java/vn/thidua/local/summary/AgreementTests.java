package vn.thidua.local.summary;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class AgreementTests {

	@Test
	void aRoundThatAllTellAlikeAgrees() {
		assertThat(Agreement.disagreements(aSummary())).isEmpty();
	}

	@ParameterizedTest(name = "{0} = {1}: {2}")
	@MethodSource
	void eachDisagreementIsNamed(String field, Object value, String disagreement) {
		assertThat(Agreement.disagreements(aSummaryWith(field, value))).contains(disagreement);
	}

	static Stream<Arguments> eachDisagreementIsNamed() {
		return Stream.of(arguments("/units", 126, "units is 126, reporting.units is 127"),
				arguments("/submitted", 112, "submitted is 112, reporting.submitted is 115"),
				arguments("/submitted", 112, "submitted is 112, fewer than the 113 that are owed"),
				arguments("/proposed", 25, "proposed is 25, reporting.proposed is 24"),
				arguments("/proposed", 19, "awarded is 20, more than the 19 proposed"),
				arguments("/awarded", 0, "awarded is 0"),
				arguments("/awarded", 21, "awarded is 21, reporting.awarded is 20"),
				arguments("/awarded", 21, "awarded is 21, webhooks.received is 20"),
				arguments("/feedEntries", 19, "awarded is 20, feedEntries is 19"),
				arguments("/refused", Map.of(), "refused is empty, though invalid nominations were made"),
				arguments("/forwarded", Map.of("Huyện Kế Sách", 2), "forwarded names 1 districts, not 11"),
				arguments("/forwarded/district 3", 3,
						"forwarded is not 2 for each district: " + forwarded().entrySet()
							.stream()
							.map((each) -> each.getKey().equals("district 3") ? "district 3=3" : each.toString())
							.collect(Collectors.joining(", ", "{", "}"))),
				arguments("/emails/sent", 0, "emails.sent is 0, emails.received is 45"),
				arguments("/emails/received", 0, "emails.received is 0, though units were awarded"),
				arguments("/webhooks/received", 21, "webhooks.sent is 20, webhooks.received is 21"),
				arguments("/parked", 1, "parked is 1"), arguments("/outboxBacklog", 7, "outboxBacklog is 7"));
	}

	@Test
	void theFileHasExactlyTheAgreedFields() {
		assertThat(JsonMapper.shared().valueToTree(aSummary()).propertyNames()).containsExactly("units", "submitted",
				"refused", "forwarded", "proposed", "awarded", "reporting", "emails", "webhooks", "feedEntries",
				"parked", "outboxBacklog", "startupSeconds", "totalSeconds", "residentMiB");
	}

	private static RunSummary aSummary() {
		var refused = new TreeMap<>(Map.of("AFTER_DEADLINE", 1, "DUPLICATE_NOMINEE", 1));
		var reported = new RoundFigures.Reported(127, 115, forwarded(), 24, 20);
		var documents = new RoundDocuments(Path.of("documents"), URI.create("http://127.0.0.1/verify/x"));
		var figures = new RoundFigures(127, 115, refused, forwarded(), 24, 20, reported, 45, 20, 20, documents);
		return RunSummary.of(figures, new RunSummary.Measured(45, 20, 0, 0, 21.5, 48.3, 1500));
	}

	private static RunSummary aSummaryWith(String field, Object value) {
		var mapper = JsonMapper.shared();
		var tree = mapper.valueToTree(aSummary());
		var slash = field.lastIndexOf('/');
		((ObjectNode) tree.at(field.substring(0, slash))).set(field.substring(slash + 1), mapper.valueToTree(value));
		return mapper.treeToValue(tree, RunSummary.class);
	}

	private static SortedMap<String, Integer> forwarded() {
		return new TreeMap<>(IntStream.rangeClosed(1, 11)
			.boxed()
			.collect(Collectors.toMap((number) -> "district " + number, (_) -> 2)));
	}

}
