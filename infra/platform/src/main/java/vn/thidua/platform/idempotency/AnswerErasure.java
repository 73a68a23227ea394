package vn.thidua.platform.idempotency;

import java.util.Collection;

import org.springframework.stereotype.Component;

/** Clears answers that tell of an erased person. */
@Component
public class AnswerErasure {

	private final StoredAnswers answers;

	AnswerErasure(StoredAnswers answers) {
		this.answers = answers;
	}

	/**
	 * Clears every answer with one of these words in it. Its request sent again still
	 * takes no effect.
	 */
	public void clearThoseWith(Collection<String> words) {
		this.answers.clearThoseWith(words);
	}

}
