package vn.thidua.nomination.bulkimport;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.thidua.nomination.bulkimport.row.CheckedRows;
import vn.thidua.nomination.bulkimport.row.ProposedRow;
import vn.thidua.nomination.bulkimport.row.RowError;
import vn.thidua.platform.audit.AuditTrail;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageQuery;
import vn.thidua.platform.security.Caller;

/** Files with their rows and errors. */
@Component
class KeptImports {

	/** Nobody reads more; all are counted. */
	private static final int MOST_ERRORS = 20_000;

	private final NominationImports imports;

	private final ImportRows rows;

	private final ImportErrors errors;

	private final AuditTrail audit;

	KeptImports(NominationImports imports, ImportRows rows, ImportErrors errors, AuditTrail audit) {
		this.imports = imports;
		this.rows = rows;
		this.errors = errors;
		this.audit = audit;
	}

	/** Rows are kept only of what can be applied. */
	void add(NominationImport file, CheckedRows checked, Caller caller) {
		this.imports.add(file);
		if (checked.errors().isEmpty()) {
			this.rows.add(file.importId(), checked.rows());
		}
		else {
			addErrors(file, checked.errors());
		}
		this.audit.record(caller, "CheckNominationImport", "nomination-import", file.importId(), null, file);
	}

	void change(NominationImport before, NominationImport after, List<RowError> found, String act, Caller caller) {
		this.imports.change(after);
		this.rows.forget(after.importId());
		addErrors(after, found);
		this.audit.record(caller, act, "nomination-import", after.importId(), before, after);
	}

	private void addErrors(NominationImport file, List<RowError> found) {
		this.errors.add(file.importId(), found.subList(0, Math.min(found.size(), MOST_ERRORS)));
	}

	Optional<NominationImport> findForChange(UUID unitId, UUID importId) {
		return this.imports.findForChange(unitId, importId);
	}

	List<ProposedRow> rows(NominationImport file) {
		return this.rows.of(file.importId());
	}

	ImportPreview preview(NominationImport file) {
		return ImportPreview.of(file,
				this.errors.page(file.importId(), new PageQuery(0, ImportPreview.FIRST_ERRORS)).items());
	}

	Optional<ImportPreview> find(UUID scope, UUID importId) {
		return this.imports.find(scope, importId).map(this::preview);
	}

	Optional<Page<ImportErrorView>> errors(UUID scope, UUID importId, PageQuery query) {
		return this.imports.find(scope, importId).map((file) -> this.errors.page(importId, query));
	}

	Page<NominationImport> page(UUID scope, @Nullable UUID roundId, PageQuery query) {
		return this.imports.page(scope, roundId, query);
	}

}
