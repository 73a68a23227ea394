package vn.thidua.testkit;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;

import org.awaitility.Awaitility;

import vn.thidua.engines.DatabaseAccess;
import vn.thidua.engines.EngineFailure;
import vn.thidua.engines.KafkaBroker;
import vn.thidua.engines.Ports;
import vn.thidua.engines.PostgresServer;

/**
 * One real PostgreSQL and one real Kafka per test JVM, started when first asked for and
 * ended with the JVM, however it ends. Their data and logs are below
 * {@code target/real-parts} until a later run clears them away.
 * <p>
 * Databases are fresh for whoever asks; topics and consumer groups are shared by the
 * whole JVM, so tests tell their events apart by key. Who waits for what they do waits
 * long enough for a busy machine.
 */
public final class RealParts {

	private static final FutureTask<Path> DIRECTORY = new FutureTask<>(RealPartsDirectory::claim);

	private static final FutureTask<PostgresServer> POSTGRES = new FutureTask<>(
			() -> PostgresServer.start(new PostgresServer.Settings(directory(), Ports.free(), 64)));

	private static final FutureTask<KafkaBroker> KAFKA = new FutureTask<>(
			() -> KafkaBroker.start(new KafkaBroker.Settings(directory(), Ports.free(), Ports.free())));

	private static final AtomicInteger DATABASES = new AtomicInteger();

	static {
		Awaitility.setDefaultTimeout(Duration.ofSeconds(90));
	}

	private RealParts() {
	}

	/** Starts both at the same time, for whoever is going to need both. */
	public static void startAll() {
		var kafka = Thread.ofPlatform().daemon().start(KAFKA);
		postgres();
		join(kafka);
		kafka();
	}

	public static PostgresServer postgres() {
		return started(POSTGRES);
	}

	public static KafkaBroker kafka() {
		return started(KAFKA);
	}

	/** What {@code spring.kafka.bootstrap-servers} wants to know. */
	public static String bootstrapServers() {
		return kafka().bootstrapServers();
	}

	/** An empty database that no one else has, with a role of its own. */
	public static DatabaseAccess freshDatabase(String name) {
		return postgres().createDatabase("%s_%d".formatted(name, DATABASES.incrementAndGet()));
	}

	/** Where the engines of this JVM keep data and logs. */
	public static Path directory() {
		return started(DIRECTORY);
	}

	static <T> T started(FutureTask<T> part) {
		// Runs in whichever thread comes first; the others wait, and all see a failure.
		part.run();
		try {
			return part.get();
		}
		catch (ExecutionException ex) {
			throw new EngineFailure(String.valueOf(ex.getCause()), ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new EngineFailure("Interrupted while an engine was starting.", ex);
		}
	}

	private static void join(Thread thread) {
		try {
			thread.join();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
