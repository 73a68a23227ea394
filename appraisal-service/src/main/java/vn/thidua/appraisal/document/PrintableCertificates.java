package vn.thidua.appraisal.document;

import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;

import vn.thidua.appraisal.document.printing.Certificates;
import vn.thidua.appraisal.document.template.DocumentKind;

/** Certificates that stand, of recipients who are known, in the order of their list. */
@Component
class PrintableCertificates implements Certificates {

	private final DecisionContents decisions;

	private final RenderingDocuments rendering;

	PrintableCertificates(DecisionContents decisions, RenderingDocuments rendering) {
		this.decisions = decisions;
		this.rendering = rendering;
	}

	@Override
	public int count(UUID decisionId) {
		return printable(decisionId).size();
	}

	/**
	 * Whoever was erased or revoked since it was asked for has none; the others keep
	 * their order.
	 */
	@Override
	public byte[] pdf(UUID decisionId, int from, int count) {
		var head = this.decisions.head(decisionId);
		var contents = printable(decisionId).stream()
			.skip(from)
			.limit(count)
			.map((recipient) -> this.decisions.certificate(head, recipient))
			.toList();
		return this.rendering.render(DocumentKind.CERTIFICATE, head.authorityUnitId(), contents, DocumentFormat.PDF);
	}

	private List<Recipient> printable(UUID decisionId) {
		return this.decisions.recipients(decisionId)
			.stream()
			.filter((recipient) -> !recipient.revoked() && recipient.name() != null)
			.toList();
	}

}
