package vn.thidua.notification.email;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

import vn.thidua.notification.delivery.Sending;

/** What a failure to hand over an email means. */
final class SmtpVerdict {

	/** "Service not available, closing transmission channel." RFC 5321, 4.2.3. */
	private static final int SERVICE_NOT_AVAILABLE = 421;

	private SmtpVerdict() {
	}

	static Sending of(MailException failure) {
		return switch (failure) {
			case MailAuthenticationException _ -> new Sending.Unavailable("SMTP_LOGIN_REFUSED");
			case MailSendException sending when sending.getFailedMessages().isEmpty() ->
				// Only the goodbye failed; the server had taken the message.
				new Sending.Taken();
			case MailSendException sending when sending.getCause() != null ->
				new Sending.Unavailable("SMTP_NOT_REACHABLE");
			case MailSendException sending -> ofMessage(sending.getMessageExceptions()[0]);
			default -> new Sending.Refused("EMAIL_NOT_WRITABLE");
		};
	}

	private static Sending ofMessage(Exception failure) {
		int code = replyCode(failure);
		if (code == SERVICE_NOT_AVAILABLE) {
			return new Sending.Unavailable("SMTP_" + code);
		}
		if (code > 0) {
			return new Sending.Refused("SMTP_" + code);
		}
		if (failure instanceof SendFailedException) {
			return new Sending.Refused("SMTP_REFUSED");
		}
		return new Sending.Unclear("SMTP_BROKEN_OFF");
	}

	/** The server's last word, or -1 if it said none. */
	private static int replyCode(Exception failure) {
		int code = switch (failure) {
			case SMTPAddressFailedException refused -> refused.getReturnCode();
			case SMTPSenderFailedException refused -> refused.getReturnCode();
			case SMTPSendFailedException refused -> refused.getReturnCode();
			default -> -1;
		};
		if (failure instanceof MessagingException outer && outer.getNextException() != null) {
			int inner = replyCode(outer.getNextException());
			return (inner > 0) ? inner : code;
		}
		return code;
	}

}
