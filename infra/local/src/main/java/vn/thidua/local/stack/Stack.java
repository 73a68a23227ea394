package vn.thidua.local.stack;

import java.io.IOException;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;

import org.jspecify.annotations.Nullable;

import vn.thidua.engines.EngineFailure;
import vn.thidua.engines.GuardedProcess;
import vn.thidua.engines.KafkaBroker;
import vn.thidua.engines.PostgresServer;
import vn.thidua.local.site.CannotRun;
import vn.thidua.local.site.PortUse;
import vn.thidua.local.site.Site;

/**
 * All processes of a run.
 *
 * <pre>
 *   PostgreSQL ──▶ nomination, appraisal, reporting, notification
 *   Kafka          (on their way they wait for it themselves)
 *   identity
 * </pre>
 *
 * When one ends by itself, {@link #ended()} completes and the run is over.
 */
public final class Stack implements AutoCloseable {

	private static final int KAFKA_HEAP_MIB = 192;

	private static final int POSTGRES_BUFFERS_MIB = 64;

	private final Site site;

	private final List<ApplicationLaunch> launches;

	private final Progress progress;

	private final Processes processes;

	Stack(Site site, List<ApplicationLaunch> launches, Progress progress) {
		this.site = site;
		this.launches = launches;
		this.progress = progress;
		this.processes = new Processes(progress);
	}

	/**
	 * Returns when all are ready.
	 * @throws CannotRun when one can't get there; all are stopped then
	 */
	public void start() {
		Runtime.getRuntime().addShutdownHook(new Thread(this::close));
		try (var threads = Executors.newVirtualThreadPerTaskExecutor(); var http = HttpClient.newHttpClient()) {
			try {
				new Folder(this.site.scratch()).makeEmpty();
				var readiness = new Readiness(http);
				var postgres = CompletableFuture.supplyAsync(this::startPostgres, threads);
				var starting = new ExecutorCompletionService<@Nullable Void>(threads);
				starting.submit(this::startKafka, null);
				this.launches.forEach((launch) -> starting.submit(() -> start(launch, postgres, readiness), null));
				for (int i = 0; i <= this.launches.size(); i++) {
					starting.take().get();
				}
			}
			catch (ExecutionException ex) {
				// First, so that the threads that still wait for a process see it gone.
				close();
				throw inOneLine(ex);
			}
			catch (IOException ex) {
				throw new CannotRun("Cannot write in %s (%s).".formatted(this.site.data(), ex), ex);
			}
			catch (InterruptedException ex) {
				close();
				throw new CannotRun("Interrupted while starting.", ex);
			}
		}
	}

	/** Completes with the reason when a process ends that nobody asked to. */
	public CompletableFuture<CannotRun> ended() {
		return this.processes.ended();
	}

	/** Ids of all processes that were started, without their children. */
	public List<Long> processIds() {
		return this.processes.ids();
	}

	/** Applications first, so that their last writes find the engines; then these. */
	@Override
	public void close() {
		this.processes.stop();
	}

	private PostgresServer startPostgres() {
		var shown = this.progress.begin("PostgreSQL", "starts");
		var settings = new PostgresServer.Settings(this.site.data().path(), this.site.port(PortUse.POSTGRESQL),
				POSTGRES_BUFFERS_MIB);
		var server = PostgresServer.start(settings);
		this.processes.add(Processes.Tier.DATABASE, server.process());
		shown.end("ready");
		return server;
	}

	private void startKafka() {
		var shown = this.progress.begin("Kafka", "starts");
		var broker = KafkaBroker.start(new KafkaBroker.Settings(this.site.data().path(), this.site.port(PortUse.KAFKA),
				this.site.port(PortUse.KAFKA_CONTROLLER), KAFKA_HEAP_MIB));
		this.processes.add(Processes.Tier.BROKER, broker.process());
		shown.end("ready");
	}

	private void start(ApplicationLaunch launch, CompletableFuture<PostgresServer> postgres, Readiness readiness) {
		var application = launch.prepared().application();
		var database = application.database();
		var access = (database == null) ? null : postgres.join().createDatabase(database);
		var shown = this.progress.begin(application.name(), "starts");
		var process = GuardedProcess.start(launch.at(this.site, access));
		this.processes.add(Processes.Tier.APPLICATION, process);
		readiness.await(process, this.site.http(application.port()));
		shown.end("ready");
	}

	private static CannotRun inOneLine(ExecutionException failure) {
		Throwable cause = failure;
		while (cause.getCause() != null && !(cause instanceof CannotRun) && !(cause instanceof EngineFailure)) {
			cause = cause.getCause();
		}
		return (cause instanceof CannotRun known) ? known : new CannotRun(String.valueOf(cause.getMessage()), cause);
	}

}
