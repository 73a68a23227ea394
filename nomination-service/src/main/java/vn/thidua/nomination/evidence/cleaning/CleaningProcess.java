package vn.thidua.nomination.evidence.cleaning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

import vn.thidua.nomination.evidence.cleaning.CleaningResult.Busy;

/**
 * Has a file opened by a process with its own bounds of memory and time, and nothing of
 * the service's environment. Whatever hostile bytes do to a decoder ends with it, and is
 * a refusal like any other (ADR 20).
 */
@Component
@EnableConfigurationProperties(CleaningProperties.class)
public class CleaningProcess {

	private final CleaningProperties properties;

	private final Semaphore turns;

	CleaningProcess(CleaningProperties properties) {
		this.properties = properties;
		this.turns = new Semaphore(properties.atOnce(), true);
	}

	/**
	 * Cleans a file.
	 * @param received the file, in a folder that is its own
	 * @param cleaned where the clean one goes
	 */
	public CleaningResult clean(Path received, Path cleaned) throws IOException {
		try {
			if (!this.turns.tryAcquire(this.properties.patience().toMillis(), TimeUnit.MILLISECONDS)) {
				return new Busy();
			}
			try {
				return run(received, cleaned);
			}
			finally {
				this.turns.release();
			}
		}
		catch (InterruptedException ending) {
			Thread.currentThread().interrupt();
			return new Busy();
		}
	}

	private CleaningResult run(Path received, Path cleaned) throws IOException, InterruptedException {
		Path answer = received.resolveSibling("answer");
		var builder = new ProcessBuilder(CleanerCommand.of(this.properties.heapMib(), received, cleaned, answer))
			.redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.DISCARD);
		builder.environment().clear();
		var process = builder.start();
		try {
			boolean ended = process.waitFor(this.properties.time().toMillis(), TimeUnit.MILLISECONDS)
					&& process.exitValue() == 0 && Files.exists(answer);
			return ended ? Cleaner.read(answer) : CleaningResult.Refused.because("EVIDENCE_UNREADABLE");
		}
		finally {
			process.destroyForcibly().waitFor();
		}
	}

}
