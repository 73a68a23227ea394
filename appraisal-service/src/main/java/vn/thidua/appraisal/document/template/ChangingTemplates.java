package vn.thidua.appraisal.document.template;

import java.time.Clock;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

import vn.thidua.platform.audit.AuditTrail;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.security.Caller;

/** Keeps a new version of a unit's template, once it was seen to work. Source: A7. */
@Service
class ChangingTemplates {

	private final DocumentTemplates templates;

	private final PreviewingTemplates previewing;

	private final TransactionTemplate transaction;

	private final AuditTrail audit;

	private final Clock clock;

	ChangingTemplates(DocumentTemplates templates, PreviewingTemplates previewing, TransactionTemplate transaction,
			AuditTrail audit, Clock clock) {
		this.templates = templates;
		this.previewing = previewing;
		this.transaction = transaction;
		this.audit = audit;
		this.clock = clock;
	}

	Result change(DocumentKind kind, String content, @Nullable Long version, Caller caller) {
		if (version == null) {
			return new Result.Outdated(false);
		}
		return switch (this.previewing.preview(kind, content)) {
			case PreviewingTemplates.Preview.Busy() -> new Result.Busy();
			case PreviewingTemplates.Preview.Refused(var violation) -> new Result.Refused(violation);
			case PreviewingTemplates.Preview.Shown(var _) ->
				this.transaction.execute((_) -> keep(kind, content, version, caller));
		};
	}

	private Result keep(DocumentKind kind, String content, long version, Caller caller) {
		int known = this.templates.lockVersion(kind, caller.unitId());
		if (known != version) {
			return new Result.Outdated(true);
		}
		var now = this.clock.instant().truncatedTo(ChronoUnit.MICROS);
		var template = new DocumentTemplate(kind, caller.unitId(), known + 1, content, now);
		this.templates.add(template, caller.subject(), now);
		this.audit.record(caller, "ChangeDocumentTemplate", "document-template", kind + "/" + caller.unitId(), null,
				template);
		return new Result.Changed(template);
	}

	/** What became of a change. */
	sealed interface Result {

		record Changed(DocumentTemplate template) implements Result {
		}

		record Refused(Violation violation) implements Result {
		}

		/** Whether a version was named at all. */
		record Outdated(boolean named) implements Result {
		}

		record Busy() implements Result {
		}

	}

}
