package vn.thidua.local.stack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import vn.thidua.engines.DatabaseAccess;
import vn.thidua.engines.EngineFailure;
import vn.thidua.engines.GuardedProcess;
import vn.thidua.engines.KafkaBroker;
import vn.thidua.engines.PostgresServer;
import vn.thidua.local.site.CannotRun;
import vn.thidua.local.site.PortPlan;
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
 * When one ends by itself, {@link #ended()} completes and the run is over, unless someone
 * {@linkplain #supervisedBy supervises} them.
 */
public final class Stack implements AutoCloseable {

	public static final String POSTGRESQL = "postgresql";

	public static final String KAFKA = "kafka";

	private static final int KAFKA_HEAP_MIB = 192;

	private static final int POSTGRES_BUFFERS_MIB = 64;

	private final Site site;

	private final PortPlan engines;

	private final List<ApplicationLaunch> launches;

	private final Progress progress;

	private final Processes processes;

	private final Readiness readiness = new Readiness(HttpClient.newHttpClient());

	private final CompletableFuture<CannotRun> ended = new CompletableFuture<>();

	private final CompletableFuture<PostgresServer> postgres = new CompletableFuture<>();

	private final Map<String, DatabaseAccess> databases = new ConcurrentHashMap<>();

	private volatile Consumer<GuardedProcess> supervisor = (process) -> this.ended.complete(Ending.of(process));

	/**
	 * @param engines ports on which PostgreSQL and Kafka listen
	 */
	Stack(Site site, PortPlan engines, List<ApplicationLaunch> launches, Progress progress) {
		this.site = site;
		this.engines = engines;
		this.launches = launches;
		this.progress = progress;
		this.processes = new Processes(progress, (process) -> this.supervisor.accept(process));
	}

	/**
	 * Returns when all are ready.
	 * @throws CannotRun when one can't get there; all are stopped then
	 */
	public void start() {
		Runtime.getRuntime().addShutdownHook(new Thread(this::close));
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			try {
				new Folder(this.site.scratch()).makeEmpty();
				var starting = new ExecutorCompletionService<@Nullable Void>(threads);
				starting.submit(this::startFirstPostgres, null);
				starting.submit(() -> startKafka(this.progress), null);
				this.launches.forEach((launch) -> starting.submit(() -> start(launch, this.progress), null));
				for (int i = 0; i < this.launches.size() + 2; i++) {
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
		return this.ended;
	}

	/** From now on a process that ends is reported here, and the run goes on. */
	public void supervisedBy(Consumer<GuardedProcess> someone) {
		this.supervisor = someone;
	}

	/**
	 * Starts one that has ended, on what it left, and returns when it is ready.
	 * @throws CannotRun or {@link EngineFailure} when it doesn't get there
	 */
	public void startAgain(String name) {
		this.processes.forget(name);
		switch (name) {
			case POSTGRESQL -> startPostgres(Progress.silent());
			case KAFKA -> startKafka(Progress.silent());
			default -> start(launch(name), Progress.silent());
		}
	}

	/** The process of that name that was started last. */
	public GuardedProcess process(String name) {
		return this.processes.find(name).orElseThrow(() -> new CannotRun(name + " is not there."));
	}

	/** Where an instance of an application listens. */
	public URI address(String name) {
		return launch(name).address();
	}

	/** A service's database, as the service reaches it. */
	public DatabaseAccess database(String name) {
		return this.databases.computeIfAbsent(name, (missing) -> this.postgres.join().createDatabase(missing))
			.through(this.site.port(PortUse.POSTGRESQL));
	}

	/** Ids of all processes that were started, without their children. */
	public List<Long> processIds() {
		return this.processes.ids();
	}

	public boolean isStopping() {
		return this.processes.isStopping();
	}

	/** Applications first, so that their last writes find the engines; then these. */
	@Override
	public void close() {
		this.processes.stop();
	}

	private void startFirstPostgres() {
		try {
			this.postgres.complete(startPostgres(this.progress));
		}
		catch (RuntimeException ex) {
			this.postgres.completeExceptionally(ex);
			throw ex;
		}
	}

	private PostgresServer startPostgres(Progress shownOn) {
		var shown = shownOn.begin("PostgreSQL", "starts");
		var settings = new PostgresServer.Settings(this.site.data().path(), this.engines.of(PortUse.POSTGRESQL),
				POSTGRES_BUFFERS_MIB);
		var server = PostgresServer.start(settings);
		this.processes.add(Processes.Tier.DATABASE, server.process());
		shown.end("ready");
		return server;
	}

	private void startKafka(Progress shownOn) {
		var shown = shownOn.begin("Kafka", "starts");
		var broker = KafkaBroker.start(new KafkaBroker.Settings(this.site.data().path(), this.engines.of(PortUse.KAFKA),
				this.engines.of(PortUse.KAFKA_CONTROLLER), KAFKA_HEAP_MIB)
			.advertising(this.site.port(PortUse.KAFKA)));
		this.processes.add(Processes.Tier.BROKER, broker.process());
		shown.end("ready");
	}

	private void start(ApplicationLaunch launch, Progress shownOn) {
		var database = launch.prepared().application().database();
		var access = (database == null) ? null : database(database);
		var shown = shownOn.begin(launch.name(), "starts");
		var process = GuardedProcess.start(launch.at(this.site, access));
		this.processes.add(Processes.Tier.APPLICATION, process);
		this.readiness.await(process, launch.address());
		shown.end("ready");
	}

	private ApplicationLaunch launch(String name) {
		return this.launches.stream()
			.filter((launch) -> launch.name().equals(name))
			.findFirst()
			.orElseThrow(() -> new CannotRun("There is no " + name + "."));
	}

	private static CannotRun inOneLine(ExecutionException failure) {
		Throwable cause = failure;
		while (cause.getCause() != null && !(cause instanceof CannotRun) && !(cause instanceof EngineFailure)) {
			cause = cause.getCause();
		}
		return (cause instanceof CannotRun known) ? known : new CannotRun(String.valueOf(cause.getMessage()), cause);
	}

}
