package vn.thidua.nomination.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import vn.thidua.nomination.evidence.store.ContentKey;
import vn.thidua.nomination.evidence.store.EvidenceStore;

/**
 * Removes bytes that no evidence has: those of removed files, and those of uploads that
 * failed before they were noted.
 */
@Component
@EnableConfigurationProperties(EvidenceSweepProperties.class)
class SweepingEvidence {

	private static final int AT_ONCE = 1000;

	private final EvidenceStore store;

	private final EvidenceFiles files;

	private final TransactionTemplate transaction;

	private final EvidenceSweepProperties properties;

	private final Clock clock;

	SweepingEvidence(EvidenceStore store, EvidenceFiles files, TransactionTemplate transaction,
			EvidenceSweepProperties properties, Clock clock) {
		this.store = store;
		this.files = files;
		this.transaction = transaction;
		this.properties = properties;
		this.clock = clock;
	}

	@Scheduled(cron = "0 41 * * * *")
	void sweep() throws IOException {
		Instant before = this.clock.instant().minus(this.properties.grace());
		this.store.forgetUnfinishedBefore(before);
		List<ContentKey> keys = new ArrayList<>();
		this.store.findPutBefore(before, (key) -> {
			keys.add(key);
			if (keys.size() == AT_ONCE) {
				removeUnused(keys, before);
				keys.clear();
			}
		});
		removeUnused(keys, before);
	}

	private void removeUnused(List<ContentKey> keys, Instant before) {
		this.files.withoutRow(keys)
			.forEach((key) -> this.transaction.executeWithoutResult((status) -> removeIfUnused(key, before)));
	}

	/**
	 * Asked again with the content locked: an upload may be about to note the same bytes.
	 */
	private void removeIfUnused(ContentKey key, Instant before) {
		this.files.lockContent(key);
		if (this.files.withoutRow(List.of(key)).isEmpty()) {
			return;
		}
		try {
			this.store.deleteIfPutBefore(key, before);
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

}
