package vn.thidua.local.faults.harm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

import vn.thidua.local.faults.harm.Fault.Road;
import vn.thidua.local.stack.Stack;

/** Does the harm. */
public record Sabotage(Stack stack, TcpProxy toPostgres, TcpProxy toKafka) {

	/**
	 * A process that no longer exists can't be continued, so stopping and continuing is
	 * done by one that outlives this test for a moment if it has to.
	 */
	private static final String PAUSE = """
			trap '' INT TERM HUP
			length=$1
			shift
			kill -s STOP "$@"
			sleep "$length"
			kill -s CONT "$@"
			""";

	/**
	 * Returns as soon as it is done, or has begun and will end by itself.
	 * @return what was hit
	 */
	public Stroke strike(Fault fault) {
		return switch (fault) {
			case Fault.Kill(Target target) -> kill(name(target));
			case Fault.Pause(Target target, Duration length) -> pause(name(target), length);
			case Fault.Cut(Road road) -> {
				road(road).cut();
				yield new Stroke(road.word(), Duration.ZERO);
			}
			case Fault.Slow(Road road, Duration length, Duration latency, int kibPerSecond) ->
				disturb(road, Traffic.slow(latency, kibPerSecond * 1024), length);
			case Fault.Stall(Road road, Duration length) -> disturb(road, Traffic.BLOCKED, length);
		};
	}

	/**
	 * What was done.
	 *
	 * @param hit process or connections
	 * @param length how long it goes on
	 */
	public record Stroke(String hit, Duration length) {
	}

	private String name(Target target) {
		return switch (target) {
			case RELAY_OWNER -> owner();
			case STAND_BY -> RelayInstances.other(owner());
			case APPRAISAL, REPORTING, NOTIFICATION, KAFKA, POSTGRESQL -> target.word();
		};
	}

	private String owner() {
		return new RelayInstances(this.stack, this.stack.database("nomination"), this.toPostgres).owner()
			.orElse(RelayInstances.NAME);
	}

	private Stroke kill(String name) {
		processes(name).forEach(ProcessHandle::destroyForcibly);
		return new Stroke(name, Duration.ZERO);
	}

	private Stroke pause(String name, Duration length) {
		var command = new ArrayList<>(List.of("setsid", "sh", "-c", PAUSE, "pause",
				String.format(Locale.ROOT, "%.3f", length.toMillis() / 1000.0)));
		processes(name).map((process) -> Long.toString(process.pid())).forEach(command::add);
		try {
			new ProcessBuilder(command).redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.DISCARD)
				.start();
			return new Stroke(name, length);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The process, and PostgreSQL's other processes after it. */
	private Stream<ProcessHandle> processes(String name) {
		return ProcessHandle.of(this.stack.process(name).pid())
			.stream()
			.flatMap((process) -> Stream.concat(Stream.of(process), process.descendants()))
			.toList()
			.stream();
	}

	private Stroke disturb(Road road, Traffic traffic, Duration length) {
		var proxy = road(road);
		proxy.let(traffic);
		Thread.startVirtualThread(() -> {
			LockSupport.parkNanos(length.toNanos());
			proxy.let(Traffic.FREE);
		});
		return new Stroke(road.word(), length);
	}

	private TcpProxy road(Road road) {
		return switch (road) {
			case POSTGRESQL -> this.toPostgres;
			case KAFKA -> this.toKafka;
		};
	}

}
