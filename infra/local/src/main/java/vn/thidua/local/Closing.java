package vn.thidua.local;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import vn.thidua.local.outside.OutsideWorld;
import vn.thidua.local.site.PortUse;
import vn.thidua.local.site.Site;
import vn.thidua.local.stack.ResidentMemory;
import vn.thidua.local.stack.Stack;
import vn.thidua.local.summary.Agreement;
import vn.thidua.local.summary.RoundDocuments;
import vn.thidua.local.summary.RoundFigures;
import vn.thidua.local.summary.RunSummary;
import vn.thidua.local.summary.ServiceMetrics;
import vn.thidua.local.summary.SummaryFile;

/** Sums up a round that was played. */
record Closing(Site site, OutsideWorld outside, Stack stack, RunTime time) {

	private static final List<PortUse> SERVICES = List.of(PortUse.NOMINATION, PortUse.APPRAISAL, PortUse.REPORTING,
			PortUse.NOTIFICATION);

	/** For the last email and the last event to arrive. */
	private static final Duration PATIENCE = Duration.ofSeconds(15);

	RunSummary sumUp(RoundFigures figures) throws IOException {
		var began = System.nanoTime();
		var summary = RunSummary.of(figures, measure());
		while (!Agreement.disagreements(summary).isEmpty() && System.nanoTime() - began < PATIENCE.toNanos()) {
			pause();
			summary = RunSummary.of(figures, measure());
		}
		return summary;
	}

	void write(RunSummary summary) throws IOException {
		new SummaryFile(this.site, "run-summary.json").write(summary);
	}

	void print(RunSummary summary, RoundDocuments documents, PrintStream out) {
		out.printf("""

				What happened
				  %d units took part in the round: %d nominations accepted, %d refused %s
				  %d forwarded by %d districts, %d proposed by the province, %d awarded
				  Reporting shows %d submitted, %d awarded
				  Tờ trình, biên bản, quyết định and a giấy khen in %s
				  That giấy khen is genuine, says %s
				  %d emails and %d webhooks sent, %d and %d received; %d entries in the feed
				  %d events parked, %d not yet sent
				  %.1f s to start, %.1f s in all, %d MiB of memory
				""", summary.units(), summary.submitted(), sum(summary.refused().values()), summary.refused(),
				sum(summary.forwarded().values()), summary.forwarded().size(), summary.proposed(), summary.awarded(),
				summary.reporting().submitted(), summary.reporting().awarded(), documents.folder(),
				documents.verification(), summary.emails().sent(), summary.webhooks().sent(),
				summary.emails().received(), summary.webhooks().received(), summary.feedEntries(), summary.parked(),
				summary.outboxBacklog(), summary.startupSeconds(), summary.totalSeconds(), summary.residentMiB());
		Agreement.disagreements(summary).forEach((line) -> out.println("DISAGREEMENT: " + line));
		out.flush();
	}

	private RunSummary.Measured measure() throws IOException {
		var metrics = metrics();
		return new RunSummary.Measured(this.outside.mailsReceived(), this.outside.webhooksReceived(),
				metrics.sum("thidua_parked_events"), metrics.sum("thidua_outbox_pending"), this.time.startupSeconds(),
				this.time.totalSeconds(), residentMiB());
	}

	private ServiceMetrics metrics() throws IOException {
		try {
			return ServiceMetrics.of(SERVICES.stream().map(this.site::http).toList(), this.site.http(PortUse.IDENTITY),
					"admin.94", "mau-2023");
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IOException(ex);
		}
	}

	private long residentMiB() throws IOException {
		var processes = new ArrayList<>(this.stack.processIds());
		processes.add(ProcessHandle.current().pid());
		return ResidentMemory.totalMiB(processes);
	}

	private static int sum(Iterable<Integer> counts) {
		int sum = 0;
		for (int count : counts) {
			sum += count;
		}
		return sum;
	}

	private static void pause() {
		try {
			Thread.sleep(Duration.ofMillis(500));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
