package vn.thidua.notification.award;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * An award as far as it is known: what comes from other topics may still be missing.
 *
 * @param award what was decided
 * @param position its place in the order of arrival
 * @param nominee who receives it; nothing while she is unknown and after she was erased
 * @param unitName the unit that nominated
 * @param decidingUnitName the unit whose authority decided
 * @param roundName what people call the round
 * @param changedAt when the award, or what is known of its nominee, last changed
 * @param revocation that it stands no more, if it was revoked
 */
public record AwardView(Award award, long position, @Nullable Nominee nominee, @Nullable String unitName,
		@Nullable String decidingUnitName, @Nullable String roundName, Instant changedAt,
		@Nullable Revocation revocation) {

	/** "Giấy khen – Quyết định số 12/QĐ-BTV". */
	public String title() {
		return "%s – Quyết định số %s".formatted(this.award.kind().vietnamese(), this.award.decisionNumber());
	}

	/** Who receives it, as anyone may read it: by name only where she agreed to that. */
	public String publicRecipient() {
		return (this.nominee != null && this.nominee.consentToPublish()) ? this.nominee.name() : unnamedRecipient();
	}

	/** Who receives it, as the unit that nominated her may read it. */
	public String recipient() {
		return (this.nominee != null) ? this.nominee.name() : unnamedRecipient();
	}

	private String unnamedRecipient() {
		NomineeKind kind = (this.nominee != null) ? this.nominee.kind() : NomineeKind.MEMBER;
		return kind.of((this.unitName != null) ? this.unitName : "Hội Liên hiệp Phụ nữ");
	}

}
