package vn.thidua.appraisal.integrity.formality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.thidua.appraisal.integrity.rule.Detector;
import vn.thidua.appraisal.integrity.rule.DetectorRule;
import vn.thidua.appraisal.integrity.rule.DetectorRules;
import vn.thidua.appraisal.integrity.signal.FoundSignal;
import vn.thidua.appraisal.integrity.signal.Signals;
import vn.thidua.platform.time.Vietnam;

/**
 * Examines texts that came or changed, some at a time. One instance does it while the
 * others go by, so that what is found later is never older.
 */
@Service
public class ExaminingTexts {

	private static final int AT_ONCE = 100;

	private final JdbcClient jdbc;

	private final ExaminedTexts texts;

	private final TextPrints prints;

	private final SimilarPrints similar;

	private final DetectorRules rules;

	private final Signals signals;

	ExaminingTexts(JdbcClient jdbc, ExaminedTexts texts, TextPrints prints, SimilarPrints similar, DetectorRules rules,
			Signals signals) {
		this.jdbc = jdbc;
		this.texts = texts;
		this.prints = prints;
		this.similar = similar;
		this.rules = rules;
		this.signals = signals;
	}

	/**
	 * How many were examined; none when there is nothing to do, or someone else does it.
	 */
	@Transactional
	public int examineSome() {
		if (!this.jdbc.sql("select pg_try_advisory_xact_lock(hashtext('examine texts'))")
			.query(Boolean.class)
			.single()) {
			return 0;
		}
		var texts = this.texts.toExamine(AT_ONCE);
		if (!texts.isEmpty()) {
			var inForce = new HashMap<Ground, Map<Detector, DetectorRule>>();
			Rules rulesOf = (text) -> inForce.computeIfAbsent(Ground.of(text),
					(ground) -> this.rules.inForce(ground.unitId(), ground.day()));
			examineFigures(texts, rulesOf);
			examineWords(texts, rulesOf);
			this.prints.examined(texts);
		}
		return texts.size();
	}

	private void examineFigures(List<ExaminedText> texts, Rules rules) {
		var found = texts.stream()
			.flatMap((text) -> rules.of(text, Detector.NO_FIGURES)
				.flatMap((rule) -> NoFiguresPolicy.judge(text, rule).stream()))
			.toList();
		this.signals.settle(Detector.NO_FIGURES, texts.stream().map((text) -> text.nominationId().toString()).toList(),
				found);
	}

	private void examineWords(List<ExaminedText> texts, Rules rules) {
		var ids = texts.stream().map(ExaminedText::nominationId).toList();
		var near = this.similar.near(ids);
		var known = this.similar.known(ids);
		var others = this.texts.of(all(near, known));
		Set<String> examined = new HashSet<>();
		List<FoundSignal> found = new ArrayList<>();
		for (var text : texts) {
			Stream.concat(stream(near, text), stream(known, text))
				.distinct()
				.map(others::get)
				.filter(Objects::nonNull)
				.filter((other) -> examined.add(NearDuplicatePolicy.key(text, other)))
				.forEach((other) -> rules.of(text, Detector.NEAR_DUPLICATE)
					.flatMap((rule) -> NearDuplicatePolicy.judge(text, other, rule).stream())
					.forEach(found::add));
		}
		this.signals.settle(Detector.NEAR_DUPLICATE, examined, found);
	}

	private static Stream<UUID> stream(Map<UUID, List<UUID>> others, ExaminedText text) {
		return others.getOrDefault(text.nominationId(), List.of()).stream();
	}

	private static Set<UUID> all(Map<UUID, List<UUID>> near, Map<UUID, List<UUID>> known) {
		Set<UUID> all = new HashSet<>();
		Stream.of(near, known).flatMap((others) -> others.values().stream()).forEach(all::addAll);
		return all;
	}

	/** The rules that hold for a text. */
	private interface Rules {

		Map<Detector, DetectorRule> inForce(ExaminedText text);

		default Stream<DetectorRule> of(ExaminedText text, Detector detector) {
			return Stream.ofNullable(inForce(text).get(detector));
		}

	}

	/** Where and when rules hold. */
	private record Ground(UUID unitId, LocalDate day) {

		static Ground of(ExaminedText text) {
			return new Ground(text.unitId(), Vietnam.dateOf(text.receivedAt()));
		}

	}

}
