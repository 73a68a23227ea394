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

	private static final int PROPOSED = 20;

	private final Refusals refusals = new Refusals();

	private final List<SampleUnit> units;

	private final int proposed;

	private final Services services;

	public SampleRound(Surroundings surroundings) {
		this(surroundings, SampleUnit.all(), PROPOSED);
	}

	/**
	 * Among some of the units.
	 * @param proposed how many the province proposes
	 */
	SampleRound(Surroundings surroundings, List<SampleUnit> units, int proposed) {
		this.units = units;
		this.proposed = proposed;
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
		var session = appraising.proposeAtProvince(roundId, this.proposed);
		var decision = new Deciding(this.services).decideByDraft(session);
		var documents = new PrintingDocuments(this.services).print(session, decision);
		return new Outcome(this.services).await(roundId, this.refusals.byCode(), documents);
	}

}
