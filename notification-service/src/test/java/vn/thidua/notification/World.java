package vn.thidua.notification;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.thidua.contracts.PublishedEvents;
import vn.thidua.contracts.award.AwardKind;
import vn.thidua.contracts.award.AwardRevokedV1;
import vn.thidua.contracts.award.NominationAwardedV1;
import vn.thidua.contracts.award.RevocationReason;
import vn.thidua.contracts.organisation.UnitChangedV1;
import vn.thidua.contracts.people.NomineeDescribedV1;
import vn.thidua.contracts.people.NomineeKind;
import vn.thidua.contracts.round.RoundOpenedV1;

/**
 * A province with one commune, a round, a nominee and her award, like no other test's.
 * Nothing of it is known to the service before it is told.
 */
record World(UUID province, UUID commune, UUID round, UUID nominee, NominationAwardedV1 award) {

	static World fresh() {
		var province = UUID.randomUUID();
		var commune = UUID.randomUUID();
		var round = UUID.randomUUID();
		var nominee = UUID.randomUUID();
		return new World(province, commune, round, nominee, award(province, commune, round, nominee));
	}

	/** Everything but the award is told. */
	static World known() {
		var world = fresh();
		world.tellUnits();
		world.tellRound();
		world.tellNominee(true);
		return world;
	}

	private static NominationAwardedV1 award(UUID province, UUID commune, UUID round, UUID nominee) {
		return new NominationAwardedV1(UUID.randomUUID(), UUID.randomUUID(), round, nominee, commune, UUID.randomUUID(),
				"12/QĐ-BTV", LocalDate.of(2023, 10, 20), province, AwardKind.CERTIFICATE_OF_MERIT);
	}

	/** Another award for the same nominee. */
	World another() {
		return new World(this.province, this.commune, this.round, this.nominee,
				award(this.province, this.commune, this.round, this.nominee));
	}

	UUID awardId() {
		return this.award.awardId();
	}

	String mailbox() {
		return "phunu." + this.commune + "@soctrang.example";
	}

	String unitName() {
		return "Hội LHPN xã An Hiệp " + this.commune;
	}

	String nomineeName() {
		return "Thạch Thị Ngọc Ánh " + this.nominee;
	}

	void tellUnits() {
		tellProvince();
		tellCommune(mailbox());
	}

	void tellProvince() {
		tellUnit(this.province, "Hội LHPN tỉnh Sóc Trăng", null, null);
	}

	void tellCommune(@Nullable String mailbox) {
		tellUnit(this.commune, unitName(), this.province, mailbox);
	}

	private static void tellUnit(UUID unit, String name, @Nullable UUID parent, @Nullable String mailbox) {
		ToldOnKafka.tell(PublishedEvents.UNIT_CHANGED, unit, System.nanoTime(), new UnitChangedV1(unit, "94", name,
				"COMMUNE", parent, mailbox, LocalDate.of(2022, 1, 1), "Nghị quyết mẫu"));
	}

	void tellRound() {
		ToldOnKafka.tell(PublishedEvents.ROUND_OPENED, this.round, 1,
				new RoundOpenedV1(this.round, this.province, "phu-nu-thoi-dai-moi", 1, "Đợt bình xét năm 2023", "2023",
						LocalDate.of(2023, 9, 1), LocalDate.of(2023, 10, 14), List.of(), "PROVINCE"));
	}

	/** Returns the event's id. */
	UUID tellNominee(boolean consentToPublish) {
		var eventId = UUID.randomUUID();
		ToldOnKafka.tell(PublishedEvents.NOMINEE_DESCRIBED, this.nominee, System.nanoTime(), eventId,
				new NomineeDescribedV1(this.nominee, NomineeKind.MEMBER, nomineeName(), this.commune,
						consentToPublish));
		return eventId;
	}

	void forgetNominee() {
		ToldOnKafka.forget(PublishedEvents.NOMINEE_DESCRIBED, this.nominee, System.nanoTime());
	}

	/** Returns the event's id. */
	UUID tellRevocation() {
		var eventId = UUID.randomUUID();
		ToldOnKafka.tell(PublishedEvents.AWARD_REVOKED, this.award.nominationId(), 6, eventId,
				new AwardRevokedV1(awardId(), this.award.nominationId(), this.round, this.nominee, this.commune,
						UUID.randomUUID(), "13/QĐ-BTV", LocalDate.of(2023, 11, 9), this.province,
						RevocationReason.FALSE_ACHIEVEMENT));
		return eventId;
	}

	void tellAward() {
		tellAward(UUID.randomUUID());
	}

	void tellAward(UUID eventId) {
		ToldOnKafka.tell(PublishedEvents.NOMINATION_AWARDED, this.award.nominationId(), 5, eventId, this.award);
	}

}
