package vn.thidua.local.faults.check;

import java.util.UUID;

/**
 * A record of a topic.
 *
 * @param id {@code ce_id}
 * @param version {@code ce_aggregateversion}
 * @param fact what it tells
 */
public record TopicEvent(String topic, String key, String id, long version, Fact fact) {

	/** As far as it matters here. */
	public sealed interface Fact {

	}

	/** A nomination lies before a unit. */
	public record Submitted(UUID nominationId, UUID roundId, UUID nomineeId, UUID unitId, int step) implements Fact {
	}

	/** A session concluded on it. */
	public record Appraised(UUID nominationId, UUID roundId, UUID byUnitId, int step, String outcome) implements Fact {
	}

	/** A decision awards it. */
	public record Awarded(UUID awardId, UUID nominationId, UUID roundId, UUID decisionId) implements Fact {
	}

	/** What its dossier says was told. */
	public record DossierTold(UUID nominationId) implements Fact {
	}

	/** Who a nominee is was told. */
	public record NomineeTold(UUID nomineeId, String name) implements Fact {
	}

	/** Something else. */
	public record Other(String type) implements Fact {
	}

}
