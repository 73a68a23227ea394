package vn.thidua.appraisal.integrity.formality;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import vn.thidua.appraisal.integrity.text.Fingerprints;
import vn.thidua.appraisal.nominee.DossierTexts;

/**
 * Makes the fingerprints of texts that have none, or those of another algorithm: after
 * the start of a new version, and daily, should an older instance have gone on for a
 * while. Ended in between, it goes on where prints are missing.
 */
@Component
class RebuildingPrints {

	private static final Logger log = LoggerFactory.getLogger(RebuildingPrints.class);

	private static final UUID BEFORE_ALL = new UUID(0, 0);

	private static final int AT_ONCE = 500;

	private final JdbcClient jdbc;

	private final DossierTexts texts;

	private final TextPrints prints;

	RebuildingPrints(JdbcClient jdbc, DossierTexts texts, TextPrints prints) {
		this.jdbc = jdbc;
		this.texts = texts;
		this.prints = prints;
	}

	@Scheduled(fixedDelay = 1, timeUnit = TimeUnit.DAYS)
	void rebuild() {
		long rebuilt = 0;
		for (var page = after(BEFORE_ALL); !page.isEmpty(); page = after(page.getLast().nominationId())) {
			this.prints.keepAll(page);
			rebuilt += page.size();
		}
		if (rebuilt > 0) {
			log.info("Fingerprints of {} texts made anew", rebuilt);
		}
	}

	private List<TextPrints.Described> after(UUID nominationId) {
		return this.jdbc.sql("""
				select nomination_id, text.version, content
				from dossier_text text left join text_print print using (nomination_id)
				where nomination_id > :after and not text.erased
				  and (print.nomination_id is null or print.algorithm <> :algorithm and not print.erased)
				order by nomination_id limit :limit
				""")
			.param("after", nominationId)
			.param("algorithm", Fingerprints.ALGORITHM)
			.param("limit", AT_ONCE)
			.query((row, number) -> new TextPrints.Described(row.getObject("nomination_id", UUID.class),
					row.getLong("version"), this.texts.read(row.getString("content"))))
			.list();
	}

}
