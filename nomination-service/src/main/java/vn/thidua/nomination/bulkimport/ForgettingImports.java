package vn.thidua.nomination.bulkimport;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Set;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.thidua.platform.audit.AuditTrail;
import vn.thidua.platform.security.Caller;

/** Forgets the rows of files that nobody applied in time. */
@Service
class ForgettingImports {

	private static final String NOBODY = "retention";

	private final NominationImports imports;

	private final ImportRows rows;

	private final AuditTrail audit;

	private final Clock clock;

	ForgettingImports(NominationImports imports, ImportRows rows, AuditTrail audit, Clock clock) {
		this.imports = imports;
		this.rows = rows;
		this.audit = audit;
		this.clock = clock;
	}

	@Scheduled(cron = "0 7/10 * * * *")
	@Transactional
	public void forgetExpired() {
		List<NominationImport> expired = this.imports.findExpired(Timestamp.from(this.clock.instant()));
		for (var file : expired) {
			var after = file.expired();
			this.imports.change(after);
			this.rows.forget(file.importId());
			this.audit.record(new Caller(NOBODY, file.unitId(), Set.of()), "ExpireNominationImport",
					"nomination-import", file.importId(), file, after);
		}
	}

}
