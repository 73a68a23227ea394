package vn.thidua.benchmarks.integrity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

import vn.thidua.benchmarks.ground.Ground;
import vn.thidua.benchmarks.ground.ProducerSettings;
import vn.thidua.benchmarks.ground.SampleEvent;
import vn.thidua.benchmarks.measure.Bar;
import vn.thidua.benchmarks.measure.Measure;
import vn.thidua.contracts.PublishedEvents;
import vn.thidua.contracts.dossier.DossierDescribedV1;
import vn.thidua.eventing.EventBodies;
import vn.thidua.testkit.sample.SampleText;
import vn.thidua.testkit.sample.SampleTexts;

/**
 * Honest texts, and copies of them in several disguises, told as nomination-service tells
 * them.
 */
final class TextTrial {

	private final Ground ground;

	private final Examined examined;

	private final SampleTexts texts = new SampleTexts(20_220_920);

	private final EventBodies bodies = new EventBodies();

	private final UUID sessionId;

	private final UUID commune;

	private final List<SampleText> honest = new ArrayList<>();

	private final List<UUID> honestIds = new ArrayList<>();

	private long told;

	TextTrial(Ground ground, Examined examined) {
		this.ground = ground;
		this.examined = examined;
		var district = examined.district();
		this.commune = examined.commune(district);
		this.sessionId = examined.session(district, examined.round(LocalDate.of(2023, 10, 14), "texts"));
	}

	/** The dossiers of so many honest people more. */
	List<UUID> addHonest(int count) {
		var more = Stream.generate(this.texts::honest).limit(count).toList();
		var ids = tell(more);
		this.honest.addAll(more);
		this.honestIds.addAll(ids);
		return ids;
	}

	List<Measure> rates(int copies) {
		Map<String, UnaryOperator<SampleText>> disguises = new LinkedHashMap<>();
		disguises.put("copied, names and numbers changed", this.texts::renamed);
		for (int percent : List.of(5, 10, 15, 20)) {
			disguises.put("copied, %d %% of the words changed, too".formatted(percent),
					(text) -> this.texts.reworded(text, percent / 100.0));
		}
		disguises.put("half copied", this.texts::halfCopied);
		Map<String, List<String>> pairs = new LinkedHashMap<>();
		int from = 0;
		for (var disguise : disguises.entrySet()) {
			pairs.put(disguise.getKey(), copied(disguise.getValue(), from, copies));
			from += copies;
		}
		var withoutFigures = tell(this.honest.stream().limit(copies).map(TextTrial::withoutFigures).toList());
		this.examined.awaitExamined(this.told);
		return measures(pairs, withoutFigures);
	}

	private List<Measure> measures(Map<String, List<String>> pairs, List<UUID> withoutFigures) {
		var measures = new ArrayList<Measure>();
		var found = this.examined.found("NEAR_DUPLICATE");
		measures.add(new Rate(falseAlarms(found), this.honestIds.size()).measure("near-duplicate, false alarms",
				Bar.atMost(0.01)));
		pairs.forEach((disguise, keys) -> measures
			.add(new Rate(keys.stream().filter(found::contains).count(), keys.size()).measure(disguise, null)));
		var empty = this.examined.found("NO_FIGURES");
		measures.add(new Rate(this.honestIds.stream().filter((id) -> empty.contains(id.toString())).count(),
				this.honestIds.size())
			.measure("no figures, false alarms", Bar.atMost(0.01)));
		measures.add(new Rate(withoutFigures.stream().filter((id) -> empty.contains(id.toString())).count(),
				withoutFigures.size())
			.measure("figures taken out", null));
		return measures;
	}

	/** Honest dossiers said to be alike by nothing but chance. */
	private long falseAlarms(Set<String> found) {
		var honest = Set.copyOf(this.honestIds.stream().map(UUID::toString).toList());
		return found.stream()
			.map((key) -> List.of(key.split(" ", 2)))
			.filter(honest::containsAll)
			.flatMap(List::stream)
			.distinct()
			.count();
	}

	/** The subjects of the signals that there should be. */
	private List<String> copied(UnaryOperator<SampleText> disguise, int from, int count) {
		var copies = tell(this.honest.subList(from, from + count).stream().map(disguise).toList());
		List<String> keys = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			keys.add(String.join(" ",
					Stream.of(this.honestIds.get(from + i), copies.get(i)).map(UUID::toString).sorted().toList()));
		}
		return keys;
	}

	/**
	 * In their words about the same, so these are copies as well, which nobody counts.
	 */
	private static SampleText withoutFigures(SampleText text) {
		return new SampleText(text.summary().replaceAll("\\d+", "nhiều"),
				text.sections()
					.stream()
					.map((sentences) -> sentences.stream()
						.map((sentence) -> sentence.replaceAll("(?<![/\\d-])\\d+(?![/\\dA-Z-]| không| sạch)", "nhiều"))
						.toList())
					.toList());
	}

	private List<UUID> tell(List<SampleText> texts) {
		List<UUID> ids = new ArrayList<>();
		try (var producer = new KafkaProducer<>(ProducerSettings.of(this.ground), new ByteArraySerializer(),
				new ByteArraySerializer())) {
			for (var text : texts) {
				var nominationId = UUID.randomUUID();
				this.examined.dossier(this.sessionId, nominationId, this.commune, Instant.parse("2023-10-01T02:00:00Z"),
						null);
				var type = PublishedEvents.DOSSIER_DESCRIBED;
				var _ = producer
					.send(SampleEvent.message(type.topic().name(), type.name(), UUID.randomUUID().toString(),
							nominationId.toString(), 1, this.bodies.write(described(nominationId, text))));
				ids.add(nominationId);
			}
			producer.flush();
		}
		this.told += texts.size();
		this.examined.awaitExamined(this.told);
		return ids;
	}

	private static DossierDescribedV1 described(UUID nominationId, SampleText text) {
		return new DossierDescribedV1(nominationId, text.summary(),
				text.contents()
					.stream()
					.map((content) -> new DossierDescribedV1.Content("TINH_NGHIA", content))
					.toList(),
				List.of(), List.of());
	}

}
