package vn.thidua.contracts;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class AsyncApiTests {

	static final List<Topic> TOPICS = Topics.ALL;

	static final List<EventType<?>> EVENTS = PublishedEvents.ALL;

	/** Tombstones there ask consumers to erase what they keep. */
	private static final Set<Topic> FORGETS = Set.of(Topics.PEOPLE, Topics.DOSSIERS);

	private static final String[] HEADERS = { "ce_specversion", "ce_id", "ce_type", "ce_source", "ce_time",
			"ce_subject", "ce_aggregateversion", "content-type" };

	private final JsonNode document = Contracts.asyncApi();

	@Test
	void everyTopicIsAChannelAndEveryChannelIsPublished() {
		assertThat(this.document.get("channels")).map((channel) -> channel.get("address").asString())
			.containsExactlyInAnyOrderElementsOf(TOPICS.stream().map(Topic::name).toList());
		assertThat(this.document.get("operations"))
			.allSatisfy((operation) -> assertThat(operation.get("action").asString()).isEqualTo("send"));
		assertThat(this.document.get("operations")).map((operation) -> resolved(operation.get("channel")))
			.containsExactlyInAnyOrderElementsOf(this.document.get("channels").values());
	}

	@ParameterizedTest
	@FieldSource("TOPICS")
	void aTopicIsKeptAsItSays(Topic topic) {
		var kafka = resolved(channel(topic).get("bindings")).get("kafka");
		var configuration = kafka.get("topicConfiguration");

		assertThat(kafka.get("partitions").asInt()).isEqualTo(Topic.PARTITIONS);
		if (topic.compacted()) {
			assertThat(configuration.get("cleanup.policy")).extracting(JsonNode::asString).containsExactly("compact");
		}
		else {
			assertThat(configuration.get("cleanup.policy")).extracting(JsonNode::asString).containsExactly("delete");
			assertThat(configuration.get("retention.ms").asInt()).isEqualTo(-1);
		}
	}

	@ParameterizedTest
	@FieldSource("TOPICS")
	void aTopicCarriesItsEventsAndNoOthers(Topic topic) {
		assertThat(messages(topic)).filteredOn((message) -> !isTombstone(message))
			.map((message) -> message.get("name").asString())
			.containsExactlyInAnyOrderElementsOf(
					EVENTS.stream().filter((type) -> type.topic().equals(topic)).map(EventType::name).toList());
	}

	@ParameterizedTest
	@FieldSource("TOPICS")
	void personsAndDossiersAloneAreErased(Topic topic) {
		assertThat(messages(topic)).filteredOn(AsyncApiTests::isTombstone).hasSize(FORGETS.contains(topic) ? 1 : 0);
	}

	@Test
	void everyMessageIsOnAChannel() {
		assertThat(TOPICS).flatMap(this::messages)
			.containsExactlyInAnyOrderElementsOf(this.document.get("components").get("messages").values());
	}

	@ParameterizedTest
	@FieldSource("TOPICS")
	void aMessageSaysItsTypeKeyAndSchema(Topic topic) {
		assertThat(messages(topic)).allSatisfy((message) -> {
			var name = message.get("name").asString();
			var headers = message.get("headers").get("allOf");
			var key = resolved(message.get("bindings").get("kafka").get("key"));
			assertThat(resolved(headers.get(0)).get("required")).extracting(JsonNode::asString)
				.containsExactly(HEADERS);
			assertThat(headers.get(1).get("properties").get("ce_type").get("const").asString()).isEqualTo(name);
			assertThat(key.get("title").asString()).isEqualTo(topic.keyName());
			if (!isTombstone(message)) {
				assertThat(message.get("payload").get("$ref").asString()).isEqualTo("schemas/" + name + ".json");
			}
		});
	}

	private JsonNode channel(Topic topic) {
		return this.document.get("channels")
			.valueStream()
			.filter((channel) -> channel.get("address").asString().equals(topic.name()))
			.findFirst()
			.orElseThrow();
	}

	private List<JsonNode> messages(Topic topic) {
		return channel(topic).get("messages").valueStream().map(this::resolved).toList();
	}

	private static boolean isTombstone(JsonNode message) {
		return message.get("payload").path("type").asString("").equals("null");
	}

	/** What a reference within the document points at. */
	private JsonNode resolved(JsonNode reference) {
		return this.document.at(reference.get("$ref").asString().substring(1));
	}

}
