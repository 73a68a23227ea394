package vn.thidua.appraisal.integrity.formality;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.thidua.appraisal.integrity.signal.FoundSignal;
import vn.thidua.appraisal.integrity.text.Likeness;
import vn.thidua.platform.security.Caller;

/** Whatever says most of what a dossier says, whether that is remarkable or not. */
@Repository
class SimilarTexts {

	/**
	 * Those that are kept from her (A4) are not in it, those of other units are
	 * {@code false}.
	 */
	private static final String SEEN = """
			select asked.nomination_id, exists (select from dossier join appraisal_session using (session_id)
			    where dossier.nomination_id = asked.nomination_id
			      and unit_id in (select unit_subtree(:subtreeOf))) as seen
			from unnest(:nominations::uuid[]) as asked (nomination_id)
			where not dossier_is_hidden_from(asked.nomination_id, :subject)
			""";

	private final JdbcClient jdbc;

	private final ExaminedTexts texts;

	private final SimilarPrints similar;

	SimilarTexts(JdbcClient jdbc, ExaminedTexts texts, SimilarPrints similar) {
		this.jdbc = jdbc;
		this.texts = texts;
		this.similar = similar;
	}

	/**
	 * The most similar first; nothing at all, when she does not see the dossier itself.
	 */
	Optional<List<SimilarTextView>> to(UUID nominationId, Caller caller) {
		if (!seen(List.of(nominationId), caller).getOrDefault(nominationId, false)) {
			return Optional.empty();
		}
		var own = this.texts.of(List.of(nominationId)).get(nominationId);
		var near = this.similar.near(List.of(nominationId)).getOrDefault(nominationId, List.of());
		if (own == null || near.isEmpty()) {
			return Optional.of(List.of());
		}
		var wording = own.wording();
		var others = this.texts.of(near);
		var seen = seen(near, caller);
		return Optional.of(others.values()
			.stream()
			.filter((other) -> seen.containsKey(other.nominationId()))
			.map((other) -> view(wording.likeness(other.wording()), other, seen))
			.sorted(Comparator.comparingDouble(SimilarTextView::containment).reversed())
			.toList());
	}

	private static SimilarTextView view(Likeness likeness, ExaminedText other, Map<UUID, Boolean> seen) {
		boolean outside = !seen.getOrDefault(other.nominationId(), false);
		return new SimilarTextView(FoundSignal.rounded(likeness.containment()), outside,
				outside ? null : other.nominationId());
	}

	private Map<UUID, Boolean> seen(Collection<UUID> nominationIds, Caller caller) {
		var seen = new HashMap<UUID, Boolean>();
		this.jdbc.sql(SEEN)
			.param("subtreeOf", caller.unitId())
			.param("subject", caller.subject())
			.param("nominations", nominationIds.stream().map(UUID::toString).toArray(String[]::new))
			.query((row) -> {
				seen.put(row.getObject("nomination_id", UUID.class), row.getBoolean("seen"));
			});
		return seen;
	}

}
