package vn.thidua.local.summary;

import java.util.SortedMap;

/**
 * What {@code run-summary.json} holds.
 *
 * @param parked events that wait for an operator, in all services
 * @param outboxBacklog events not yet on the broker, in all services
 * @param startupSeconds from the start of the launcher until all was healthy
 * @param totalSeconds from the start of the launcher until now
 * @param residentMiB memory of all processes together, shared pages counted once
 */
public record RunSummary(int units, int submitted, SortedMap<String, Integer> refused,
		SortedMap<String, Integer> forwarded, int proposed, int awarded, RoundFigures.Reported reporting,
		Messages emails, Messages webhooks, int feedEntries, long parked, long outboxBacklog, double startupSeconds,
		double totalSeconds, long residentMiB) {

	/** As the sender counts them and as they were found at the receiver's. */
	public record Messages(int sent, int received) {
	}

	/** What the launcher itself found at the end of the round. */
	public record Measured(int emailsReceived, int webhooksReceived, long parked, long outboxBacklog,
			double startupSeconds, double totalSeconds, long residentMiB) {
	}

	public static RunSummary of(RoundFigures figures, Measured measured) {
		return new RunSummary(figures.units(), figures.submitted(), figures.refused(), figures.forwarded(),
				figures.proposed(), figures.awarded(), figures.reporting(),
				new Messages(figures.emailsSent(), measured.emailsReceived()),
				new Messages(figures.webhooksSent(), measured.webhooksReceived()), figures.feedEntries(),
				measured.parked(), measured.outboxBacklog(), measured.startupSeconds(), measured.totalSeconds(),
				measured.residentMiB());
	}

}
