package vn.thidua.nomination.bulkimport;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.thidua.nomination.bulkimport.NominationImport.State;
import vn.thidua.nomination.bulkimport.row.CheckedRows;
import vn.thidua.nomination.bulkimport.row.CheckingRows;
import vn.thidua.nomination.bulkimport.row.ImportGrounds;
import vn.thidua.nomination.bulkimport.table.ImportFormat;
import vn.thidua.nomination.bulkimport.table.ReadingFiles;
import vn.thidua.nomination.bulkimport.table.UploadedTable;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.security.Caller;

/** Looks at a file and tells what is wrong in it; nothing is nominated yet. */
@Service
class CheckingImport {

	private static final Logger log = LoggerFactory.getLogger(CheckingImport.class);

	/** Personal data is kept no longer than someone looks at the preview. */
	private static final Duration KEPT = Duration.ofHours(24);

	private final ImportGrounds grounds;

	private final CheckingRows checkingRows;

	private final KeptImports kept;

	private final Clock clock;

	CheckingImport(ImportGrounds grounds, CheckingRows checkingRows, KeptImports kept, Clock clock) {
		this.grounds = grounds;
		this.checkingRows = checkingRows;
		this.kept = kept;
		this.clock = clock;
	}

	@Transactional
	public Result check(UUID roundId, ImportFormat format, InputStream file, Caller caller) throws IOException {
		var found = this.grounds.find(roundId, caller).orElse(null);
		if (found == null) {
			return new Refused(List.of(Violation.at("round", "ROUND_UNKNOWN")));
		}
		var closed = this.grounds.closed(found.round());
		if (closed.isPresent()) {
			return new Refused(List.of(closed.get()));
		}
		return switch (ReadingFiles.read(format, file)) {
			case ReadingFiles.Refused(var violation) -> new Refused(List.of(violation));
			case ReadingFiles.Read(var table) -> check(found, format, table, caller);
		};
	}

	private Result check(ImportGrounds.Found found, ImportFormat format, UploadedTable table, Caller caller) {
		var columns = found.columns();
		var match = columns.match(table.headings(), CheckingRows.isAcrossUnits(caller));
		if (!match.violations().isEmpty()) {
			return new Refused(match.violations());
		}
		var checked = this.checkingRows.check(found.round().roundId(), table, columns, match.places(), caller);
		var file = imported(found.round().roundId(), format, checked, caller);
		this.kept.add(file, checked, caller);
		log.atInfo().addKeyValue("importId", file.importId()).log("{} rows checked: {}", file.rowCount(), file.state());
		return new Checked(this.kept.preview(file));
	}

	private NominationImport imported(UUID roundId, ImportFormat format, CheckedRows checked, Caller caller) {
		var now = this.clock.instant();
		return new NominationImport(UuidCreator.getTimeOrderedEpoch(), 1, roundId, caller.unitId(),
				CheckingRows.isAcrossUnits(caller), format, checked.errors().isEmpty() ? State.CHECKED : State.REFUSED,
				checked.count(), checked.validCount(), checked.errors().size(), now, now.plus(KEPT), null);
	}

	sealed interface Result {

	}

	/** Read and kept, whether there are errors in its rows or not. */
	record Checked(ImportPreview preview) implements Result {
	}

	/** Not even its table could be read; nothing is kept. */
	record Refused(List<Violation> violations) implements Result {
	}

}
