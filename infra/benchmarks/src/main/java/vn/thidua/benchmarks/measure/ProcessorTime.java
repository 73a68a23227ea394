package vn.thidua.benchmarks.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * What became of the processors' time since the machine started, in ticks.
 *
 * @param stolen wanted here, given to other virtual machines
 * @param all used, idle and stolen
 */
public record ProcessorTime(long stolen, long all) {

	/** user, nice, system, idle, iowait, irq, softirq, steal */
	private static final int KINDS = 8;

	public static ProcessorTime now() {
		try (var lines = Files.lines(Path.of("/proc/stat"))) {
			return of(lines.findFirst().orElseThrow());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static ProcessorTime of(String line) {
		long[] ticks = Stream.of(line.split(" +")).skip(1).limit(KINDS).mapToLong(Long::parseLong).toArray();
		long all = 0;
		for (long each : ticks) {
			all += each;
		}
		return new ProcessorTime(ticks[KINDS - 1], all);
	}

	/** The share that was stolen since then, of all. */
	public double stolenSince(ProcessorTime earlier) {
		long passed = this.all - earlier.all;
		return (passed == 0) ? 0 : Math.round(100.0 * (this.stolen - earlier.stolen) / passed) / 100.0;
	}

}
