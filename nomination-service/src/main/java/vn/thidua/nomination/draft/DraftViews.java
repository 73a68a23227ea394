package vn.thidua.nomination.draft;

import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;

import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageQuery;
import vn.thidua.platform.problem.Problems;

/** Drafts as their own unit sees them; no other sees any. */
@Component
public class DraftViews {

	private final Drafts drafts;

	private final Outstanding outstanding;

	private final Problems problems;

	DraftViews(Drafts drafts, Outstanding outstanding, Problems problems) {
		this.drafts = drafts;
		this.outstanding = outstanding;
		this.problems = problems;
	}

	public Optional<DraftView> find(UUID unitId, UUID nominationId) {
		return this.drafts.find(nominationId, unitId).map(this::view);
	}

	Page<DraftView> page(UUID unitId, PageQuery query) {
		var page = this.drafts.page(unitId, query);
		return Page.of(page.items().stream().map((draft) -> DraftView.of(draft, null)).toList(), query, page.total());
	}

	private DraftView view(Draft draft) {
		var outstanding = this.outstanding.of(draft.nominationId(), draft.unitId(), draft.roundId(), draft.content());
		return DraftView.of(draft, this.problems.explain(outstanding));
	}

}
