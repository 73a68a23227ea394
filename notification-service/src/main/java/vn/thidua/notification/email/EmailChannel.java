package vn.thidua.notification.email;

import jakarta.mail.MessagingException;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

import vn.thidua.notification.award.AwardViews;
import vn.thidua.notification.delivery.Channel;
import vn.thidua.notification.delivery.Delivery;
import vn.thidua.notification.delivery.DeliveryKind;
import vn.thidua.notification.delivery.Sending;
import vn.thidua.platform.organisation.UnitDirectory;

/** Hands emails to the SMTP server. One that is away is waited for, for ever. */
@Component
class EmailChannel implements Channel {

	private final WaitingEmails waiting;

	private final AwardViews awards;

	private final UnitDirectory units;

	private final AwardEmail email;

	private final JavaMailSender mail;

	EmailChannel(WaitingEmails waiting, AwardViews awards, UnitDirectory units, AwardEmail email, JavaMailSender mail) {
		this.waiting = waiting;
		this.awards = awards;
		this.units = units;
		this.email = email;
		this.mail = mail;
	}

	@Override
	public DeliveryKind kind() {
		return DeliveryKind.EMAIL;
	}

	@Override
	public void release() {
		this.waiting.release();
	}

	@Override
	public Sending send(Delivery delivery) {
		var award = this.awards.find(delivery.awardId()).orElseThrow();
		var unit = this.units.find(delivery.targetId()).orElseThrow();
		if (unit.email() == null) {
			return new Sending.Refused("UNIT_WITHOUT_MAILBOX");
		}
		try {
			this.mail.send(this.email.write(delivery, award, unit, unit.email()));
			return new Sending.Taken();
		}
		catch (MailException failure) {
			return SmtpVerdict.of(failure);
		}
		catch (MessagingException malformed) {
			return new Sending.Refused("EMAIL_NOT_WRITABLE");
		}
	}

}
