package vn.thidua.local.faults;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import vn.thidua.engines.EngineFailure;
import vn.thidua.local.api.ApiClient;
import vn.thidua.local.api.Services;
import vn.thidua.local.faults.harm.FaultPlan;
import vn.thidua.local.faults.harm.Sabotage;
import vn.thidua.local.faults.harm.TcpProxy;
import vn.thidua.local.faults.load.Clients;
import vn.thidua.local.faults.load.Organisation;
import vn.thidua.local.faults.observation.Observer;
import vn.thidua.local.faults.observation.Pulse;
import vn.thidua.local.faults.observation.TopicReader;
import vn.thidua.local.outside.OutsideWorld;
import vn.thidua.local.sample.Founding;
import vn.thidua.local.sample.Rehearsal;
import vn.thidua.local.sample.SampleUsers;
import vn.thidua.local.site.CannotRun;
import vn.thidua.local.site.PortUse;
import vn.thidua.local.site.SampleClock;
import vn.thidua.local.site.Scene;
import vn.thidua.local.site.Site;
import vn.thidua.local.site.Surroundings;
import vn.thidua.local.stack.Arrangement;
import vn.thidua.local.stack.Preparation;
import vn.thidua.local.stack.Progress;
import vn.thidua.local.stack.Stack;

/** One test, from its first check to the end of its last process. */
final class KillTestRun {

	private static final int DISTRICTS = 4;

	private static final int FINDINGS_SHOWN = 100;

	/** A second instance takes over when one of nomination-service's dies. */
	private static final Arrangement ARRANGEMENT = new Arrangement(true, Set.of("nomination-service"));

	private final KillTestOptions.Chosen options;

	private final Path home;

	private final PrintStream out;

	private final long began = System.nanoTime();

	KillTestRun(KillTestOptions.Chosen options, Path home, PrintStream out) {
		this.options = options;
		this.home = home;
		this.out = out;
	}

	/** Returns the exit code; where it isn't 0, says why. */
	int go() {
		try (var ground = Ground.prepare(this.options.data(), this.home); var progress = Progress.on(this.out, false)) {
			var data = ground.data();
			System.setProperty("thidua.logs", data.resolve("logs").toString());
			var site = new Site(this.home, data, this.options.ports(),
					SampleClock.of(data, Scene.EMPTY, Clock.systemUTC()));
			site.ports().requireFree();
			site.ports().next().requireFree();
			var summary = test(site, progress);
			if (summary.passed()) {
				ground.clear();
				return 0;
			}
			progress
				.say("Everything is kept in %s: journal.log, logs, inbox, webhooks, postgresql, kafka".formatted(data));
			return 1;
		}
		catch (CannotRun | EngineFailure | IOException ex) {
			System.err.println(ex.getMessage());
			return 1;
		}
	}

	private KillTestSummary test(Site site, Progress progress) throws IOException {
		var plan = FaultPlan.of(this.options.seed(), this.options.kills());
		progress.say("Plan of seed %d: %s".formatted(this.options.seed(),
				String.join("; ", plan.blows().stream().map((blow) -> blow.fault().toString()).toList())));
		var preparation = new Preparation(site, progress, Rehearsal::play);
		preparation.prepare();
		var engines = ARRANGEMENT.engines(site);
		try (var outside = OutsideWorld.open(site);
				var toPostgres = TcpProxy.open(site.port(PortUse.POSTGRESQL), engines.of(PortUse.POSTGRESQL));
				var toKafka = TcpProxy.open(site.port(PortUse.KAFKA), engines.of(PortUse.KAFKA));
				var stack = preparation.stack(ARRANGEMENT)) {
			stack.start();
			var supervisor = Supervisor.of(stack);
			progress.say("All ready after %.1f s".formatted(seconds()));
			var surroundings = Surroundings.of(site, outside.webhookAddress(), outside.webhookSecret(), progress::say);
			var services = new Services(surroundings, new ApiClient(surroundings.issuer(), SampleUsers.PASSWORD));
			try (var clients = clients(site, stack, services)) {
				clients.start();
				var blows = new Trial(clients, supervisor, new Sabotage(stack, toPostgres, toKafka),
						this.options.rate(), progress::say)
					.suffer(plan);
				var verdict = settling(site, clients, services, outside, progress).settle();
				var summary = KillTestSummary.of(this.options, blows, verdict, seconds());
				tell(summary, verdict);
				return summary;
			}
		}
	}

	private Clients clients(Site site, Stack stack, Services services) throws IOException {
		var organisation = Organisation.with(DISTRICTS);
		var founding = new Founding(services, organisation.units());
		founding.loadOrganisation();
		founding.subscribeToAwards();
		List<URI> nomination = List.of(stack.address("nomination-service"),
				stack.address("nomination-service" + Arrangement.TWIN));
		return Clients.of(services.client(), organisation, site.data().resolve("journal.log"), nomination,
				services.at().appraisal(), this.options.rate());
	}

	private static Settling settling(Site site, Clients clients, Services services, OutsideWorld outside,
			Progress progress) {
		var topics = new TopicReader("127.0.0.1:" + site.port(PortUse.KAFKA));
		var pulse = new Pulse(services, topics);
		return new Settling(clients, pulse, new Observer(services, topics, outside, pulse), progress::say);
	}

	private void tell(KillTestSummary summary, Verdict verdict) throws IOException {
		var json = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build().writeValueAsString(summary);
		verdict.findings().stream().limit(FINDINGS_SHOWN).forEach(this.out::println);
		if (verdict.findings().size() > FINDINGS_SHOWN) {
			this.out.printf("… and %d more%n", verdict.findings().size() - FINDINGS_SHOWN);
		}
		this.out.println(json);
		this.out.flush();
		Files.writeString(this.home.resolve("infra/local/target/kill-test-summary.json"), json);
		if (this.options.json() != null) {
			Files.writeString(this.options.json(), json);
		}
	}

	private double seconds() {
		return (System.nanoTime() - this.began) / 1e9;
	}

}
