package vn.thidua.nomination.nominee;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;

import vn.thidua.contracts.Topics;
import vn.thidua.eventing.outbox.OutboxErasure;
import vn.thidua.platform.idempotency.AnswerErasure;

/**
 * What tells of a nominee beside her own row: what other features keep, events still in
 * the outbox, answers kept for requests that may be sent again.
 */
@Component
class NomineeTraces {

	private final List<NomineeErasure> erasures;

	private final OutboxErasure outbox;

	private final AnswerErasure answers;

	NomineeTraces(List<NomineeErasure> erasures, OutboxErasure outbox, AnswerErasure answers) {
		this.erasures = erasures;
		this.outbox = outbox;
		this.answers = answers;
	}

	void erase(Nominee nominee) {
		List<UUID> ids = new ArrayList<>(List.of(nominee.nomineeId()));
		this.erasures.forEach((erasure) -> ids.addAll(erasure.erase(nominee.nomineeId())));
		this.outbox.clear(List.of(Topics.PEOPLE, Topics.DOSSIERS), ids);
		List<String> words = new ArrayList<>(ids.stream().map(UUID::toString).toList());
		words.add(nominee.name());
		this.answers.clearThoseWith(words);
	}

}
