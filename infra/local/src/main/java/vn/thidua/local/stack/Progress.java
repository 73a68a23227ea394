package vn.thidua.local.stack;

import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Shows what each part is doing and for how long: on a terminal in lines that change in
 * place, elsewhere as a line per change.
 */
public final class Progress implements AutoCloseable {

	private static final Duration TICK = Duration.ofMillis(200);

	private final PrintStream out;

	private final boolean terminal;

	private final Map<String, Line> lines = new LinkedHashMap<>();

	private int drawn;

	private final Thread ticker;

	private Progress(PrintStream out, boolean terminal) {
		this.out = out;
		this.terminal = terminal;
		this.ticker = Thread.ofVirtual().unstarted(this::tick);
	}

	public static Progress on(PrintStream out, boolean terminal) {
		var progress = new Progress(out, terminal);
		if (terminal) {
			progress.ticker.start();
		}
		return progress;
	}

	/** For what happens too often to be shown. */
	static Progress silent() {
		return new Progress(new PrintStream(OutputStream.nullOutputStream()), false);
	}

	/**
	 * Shows that the part is being worked on, until it is {@linkplain Shown#end ended}.
	 */
	public Shown begin(String part, String doing) {
		var shown = new Shown(part, System.nanoTime());
		show(part, new Line(doing, shown.began, -1));
		return shown;
	}

	/** A line that stays; parts shown later stand below it. */
	public synchronized void say(String line) {
		draw();
		this.lines.clear();
		this.drawn = 0;
		this.out.println(line);
		this.out.flush();
	}

	@Override
	public void close() {
		this.ticker.interrupt();
	}

	private synchronized void show(String part, Line line) {
		this.lines.put(part, line);
		if (this.terminal) {
			draw();
		}
		else {
			this.out.println(line.text(part));
			this.out.flush();
		}
	}

	private synchronized void draw() {
		if (!this.terminal) {
			return;
		}
		var frame = new StringBuilder();
		if (this.drawn > 0) {
			frame.append("\033[").append(this.drawn).append('A');
		}
		this.lines.forEach((part, line) -> frame.append("\033[2K").append(line.text(part)).append('\n'));
		this.drawn = this.lines.size();
		this.out.print(frame);
		this.out.flush();
	}

	private void tick() {
		try {
			while (true) {
				Thread.sleep(TICK);
				draw();
			}
		}
		catch (InterruptedException ex) {
			draw();
		}
	}

	/** What is being worked on. */
	public final class Shown {

		private final String part;

		private final long began;

		private Shown(String part, long began) {
			this.part = part;
			this.began = began;
		}

		public void end(String done) {
			show(this.part, new Line(done, this.began, System.nanoTime()));
		}

	}

	private record Line(String state, long began, long ended) {

		String text(String part) {
			if (this.ended < 0 && System.nanoTime() - this.began < TICK.toNanos()) {
				return "  %-22s %s".formatted(part, this.state);
			}
			var seconds = (((this.ended < 0) ? System.nanoTime() : this.ended) - this.began) / 1e9;
			return String.format(Locale.ROOT, "  %-22s %-10s %5.1f s", part, this.state, seconds);
		}

	}

}
