package vn.thidua.local.stack;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

import vn.thidua.engines.GuardedProcess;
import vn.thidua.local.site.CannotRun;

/** Waits until an application says that it is ready for requests. */
record Readiness(HttpClient http) {

	private static final Duration PATIENCE = Duration.ofMinutes(3);

	private static final Duration STEP = Duration.ofMillis(200);

	void await(GuardedProcess process, URI address) {
		var began = System.nanoTime();
		while (!isReady(address.resolve("/actuator/health/readiness"))) {
			if (!process.isAlive()) {
				throw Ending.of(process);
			}
			if (System.nanoTime() - began > PATIENCE.toNanos()) {
				throw new CannotRun("%s did not get ready within %d seconds: see %s.".formatted(process.name(),
						PATIENCE.toSeconds(), process.log()));
			}
			pause();
		}
	}

	private boolean isReady(URI health) {
		if (!isListening(health)) {
			return false;
		}
		try {
			var request = HttpRequest.newBuilder(health).timeout(Duration.ofSeconds(5)).build();
			return this.http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
		}
		catch (IOException ex) {
			// Not answering yet.
			return false;
		}
		catch (InterruptedException ex) {
			throw interrupted(ex);
		}
	}

	/** Costs next to nothing, unlike a request that is refused. */
	private static boolean isListening(URI address) {
		try (var _ = new Socket(address.getHost(), address.getPort())) {
			return true;
		}
		catch (IOException ex) {
			return false;
		}
	}

	private static void pause() {
		try {
			Thread.sleep(STEP);
		}
		catch (InterruptedException ex) {
			throw interrupted(ex);
		}
	}

	private static CannotRun interrupted(InterruptedException ex) {
		Thread.currentThread().interrupt();
		return new CannotRun("Interrupted while waiting for an application.", ex);
	}

}
