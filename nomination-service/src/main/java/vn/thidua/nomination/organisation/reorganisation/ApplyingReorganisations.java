package vn.thidua.nomination.organisation.reorganisation;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.thidua.nomination.organisation.RecordingUnits;
import vn.thidua.nomination.organisation.Succession;
import vn.thidua.nomination.organisation.SuccessionFollower;
import vn.thidua.nomination.organisation.UnitTree;
import vn.thidua.nomination.organisation.UnitVersion;
import vn.thidua.nomination.organisation.Units;
import vn.thidua.platform.audit.AuditTrail;
import vn.thidua.platform.security.Caller;
import vn.thidua.platform.time.Vietnam;

/**
 * Makes an approved reorganisation true, in one transaction: new versions of units, who
 * succeeds whom, and everything open passed on. Source: O2.
 */
@Service
class ApplyingReorganisations {

	/** Longer than any request that read the tree as it was before. */
	private static final Duration UNTIL_SETTLED = Duration.ofMinutes(5);

	private static final Logger log = LoggerFactory.getLogger(ApplyingReorganisations.class);

	private final Reorganisations reorganisations;

	private final Units units;

	private final RecordingUnits recording;

	private final PreviewingReorganisations previewing;

	private final List<SuccessionFollower> followers;

	private final AuditTrail audit;

	private final Clock clock;

	ApplyingReorganisations(Reorganisations reorganisations, Units units, RecordingUnits recording,
			PreviewingReorganisations previewing, List<SuccessionFollower> followers, AuditTrail audit, Clock clock) {
		this.reorganisations = reorganisations;
		this.units = units;
		this.recording = recording;
		this.previewing = previewing;
		this.followers = followers;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Applies the next one whose day has come. If the tree has changed since its approval
	 * so that it does not fit any more, it is open again.
	 * @return whether there was one
	 */
	@Transactional
	public boolean applyNextDue() {
		this.units.lockTree();
		var due = this.reorganisations.nextDue(Vietnam.today(this.clock));
		due.ifPresent(this::applyIfItFits);
		return due.isPresent();
	}

	/**
	 * Collects what was submitted by someone who had read the tree just before it
	 * changed.
	 * @return whether there was one to settle
	 */
	@Transactional
	public boolean settleNext() {
		var applied = this.reorganisations.nextUnsettled(this.clock.instant().minus(UNTIL_SETTLED));
		applied.ifPresent((act) -> {
			follow(act, approver(act));
			this.reorganisations.settled(act.reorganisationId());
		});
		return applied.isPresent();
	}

	/** The tree is locked, and the act fits it. */
	Reorganisation apply(Reorganisation approved, UnitTree tree, Caller approver) {
		Map<UUID, List<UUID>> successors = new HashMap<>();
		approved.plan().dissolved().forEach((gone) -> successors.put(gone.unitId(), gone.successorIds()));
		var versions = versions(approved, tree);
		this.recording.record(versions, successors);
		versions.forEach((version) -> this.audit.record(approver, version.dissolved() ? "DissolveUnit" : "ChangeUnit",
				"unit", version.unitId(), tree.find(version.unitId()).orElse(null), version));
		this.reorganisations.addSuccessions(approved);
		follow(approved, approver);
		var applied = approved.applied();
		this.reorganisations.change(applied);
		this.reorganisations.applied(applied.reorganisationId(), this.clock.instant());
		this.audit.record(approver, "ApplyReorganisation", "reorganisation", applied.reorganisationId(), approved,
				applied);
		log.info("Reorganisation {} applied: {} units changed", applied.reorganisationId(), versions.size());
		return applied;
	}

	private void applyIfItFits(Reorganisation due) {
		var tree = this.previewing.tree(due.unitId(), due.plan());
		var approver = approver(due);
		if (this.previewing.violations(due, tree).isEmpty()) {
			apply(due, tree, approver);
			return;
		}
		var reopened = due.reopened();
		this.reorganisations.change(reopened);
		this.audit.record(approver, "ReopenReorganisation", "reorganisation", due.reorganisationId(), due, reopened);
		log.warn("Reorganisation {} does not fit the tree any more and is open again", due.reorganisationId());
	}

	/** Higher units first, since those below name them; then the dissolved. */
	private static List<UnitVersion> versions(Reorganisation act, UnitTree tree) {
		List<UnitVersion> versions = new ArrayList<>();
		act.plan()
			.units()
			.stream()
			.sorted(Comparator.comparing((unit) -> tree.depthOf(unit.level()).orElseThrow()))
			.forEach((unit) -> {
				var current = tree.find(unit.unitId()).orElse(null);
				if (current == null) {
					versions.add(UnitVersion.founded(unit, act.effectiveOn(), act.legalBasis()));
				}
				else if (!current.state().equals(unit)) {
					versions.add(current.next(unit, act.effectiveOn(), act.legalBasis()));
				}
			});
		act.plan()
			.dissolved()
			.forEach((gone) -> tree.find(gone.unitId())
				.map((unit) -> unit.dissolvedInto(gone.successor().orElseThrow(), act.effectiveOn(), act.legalBasis()))
				.ifPresent(versions::add));
		return versions;
	}

	private void follow(Reorganisation act, Caller approver) {
		var successions = act.plan()
			.dissolved()
			.stream()
			.map((gone) -> new Succession(gone.unitId(), gone.successor().orElseThrow(), act.effectiveOn()))
			.toList();
		if (!successions.isEmpty()) {
			this.followers.forEach((follower) -> follower.follow(successions, approver));
		}
	}

	/** What a job does on its day, it does in the name of who approved it. */
	private static Caller approver(Reorganisation act) {
		return new Caller(String.valueOf(act.approvedBy()), act.unitId(), Set.of("admin"));
	}

}
