package vn.thidua.local.faults.load;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;

import vn.thidua.local.api.ApiClient;

/** All clients together, for as long as they are open. */
public final class Clients implements AutoCloseable {

	/** Seconds in which a round fills. */
	private static final int ROUND_SECONDS = 12;

	private final Organisation organisation;

	private final Journal journal;

	private final List<PersistentClient> clients;

	private final Rounds rounds;

	private final Officers officers;

	private final Appraisers appraisers;

	private final int perSecond;

	private Clients(Organisation organisation, Journal journal, ApiClient tokens, Service service, int perSecond) {
		this.organisation = organisation;
		this.journal = journal;
		this.perSecond = perSecond;
		var client = new PersistentClient(tokens);
		var appraising = new PersistentClient(tokens);
		this.clients = List.of(client, appraising);
		this.rounds = new Rounds(client, service.nomination(), ROUND_SECONDS * perSecond);
		this.officers = new Officers(client, service.nomination(), organisation, this.rounds, journal);
		this.appraisers = new Appraisers(appraising, service.appraisal(), organisation, this.rounds, journal);
	}

	/** Where the services are. */
	private record Service(Instances nomination, Instances appraisal) {
	}

	/**
	 * Opens them; nobody does anything yet.
	 * @param tokens where the users' tokens come from
	 * @param journal file of what they were answered
	 * @param nomination all instances of nomination-service
	 */
	public static Clients of(ApiClient tokens, Organisation organisation, Path journal, List<URI> nomination,
			URI appraisal, int perSecond) throws IOException {
		var service = new Service(new Instances(nomination), new Instances(List.of(appraisal)));
		return new Clients(organisation, Journal.open(journal), tokens, service, perSecond);
	}

	public void start() {
		this.rounds.begin();
		this.officers.start(this.perSecond);
		this.appraisers.start();
	}

	/** Nothing new is submitted; what was is carried to its end. */
	public void submitNoMore() {
		this.officers.stop();
	}

	/** Submissions that have no answer yet. */
	public int unanswered() {
		return this.officers.waiting();
	}

	/**
	 * Whether everything that was acknowledged is awarded, as far as the clients know.
	 */
	public boolean areDone() {
		return unanswered() == 0 && this.rounds.all().stream().allMatch(Round::isDone);
	}

	/** Each submission that is acknowledged. */
	public Flow submitted() {
		return this.officers.submitted();
	}

	/** What comes of the submissions further on. */
	public List<Flow> through() {
		return List.of(this.appraisers.forwarded(), this.appraisers.awarded());
	}

	public Organisation organisation() {
		return this.organisation;
	}

	public Journal journal() {
		return this.journal;
	}

	public List<Round> rounds() {
		return this.rounds.all();
	}

	@Override
	public void close() throws IOException {
		this.officers.stop();
		this.appraisers.stop();
		this.clients.forEach(PersistentClient::close);
		this.journal.close();
	}

}
