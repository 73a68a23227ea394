package vn.thidua.local.sample;

import java.util.List;
import java.util.UUID;

import vn.thidua.local.api.ApiClient;
import vn.thidua.local.api.Services;
import vn.thidua.local.site.Surroundings;
import vn.thidua.local.summary.RoundFigures;

/**
 * The yearly round of 2023 in Sóc Trăng: nominate, appraise, decide, and wait until
 * everyone has heard of it.
 */
public final class SampleRound {

	private final List<SampleUnit> units = SampleUnit.all();

	private final Refusals refusals = new Refusals();

	private final Services services;

	public SampleRound(Surroundings surroundings) {
		this.services = new Services(surroundings, new ApiClient(surroundings.issuer(), SampleUsers.PASSWORD));
	}

	/** Plays the round, or what is left of it, and tells how it came out. */
	public RoundFigures play() {
		var founding = new Founding(this.services, this.units);
		founding.loadOrganisation();
		UUID roundId = founding.openRound();
		founding.subscribeToAwards();
		new Nominating(this.services, this.units, this.refusals).nominate(roundId);
		var appraising = new Appraising(this.services, this.units, this.refusals);
		appraising.forwardFromDistricts(roundId);
		var session = appraising.proposeAtProvince(roundId);
		var decision = new Deciding(this.services).decideByDraft(session);
		var documents = new PrintingDocuments(this.services).print(session, decision);
		return new Outcome(this.services).await(roundId, this.refusals.byCode(), documents);
	}

}
