package vn.thidua.notification.email;

import java.io.IOException;
import java.util.Map;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.util.MailConnectException;
import org.eclipse.angus.mail.util.SocketConnectException;
import org.junit.jupiter.api.Test;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;

import vn.thidua.notification.delivery.Sending;

import static org.assertj.core.api.Assertions.assertThat;

class SmtpVerdictTests {

	@Test
	void aServerThatIsAwayOrLocksUsOutIsWaitedFor() {
		var away = new MailConnectException(new SocketConnectException("", new IOException(), "localhost", 25, 1));
		assertThat(SmtpVerdict.of(new MailSendException("", away, Map.of("message", away))))
			.isEqualTo(new Sending.Unavailable("SMTP_NOT_REACHABLE"));
		assertThat(SmtpVerdict.of(new MailAuthenticationException("")))
			.isEqualTo(new Sending.Unavailable("SMTP_LOGIN_REFUSED"));
		assertThat(SmtpVerdict.of(failedWith(sendFailed(421)))).isEqualTo(new Sending.Unavailable("SMTP_421"));
	}

	@Test
	void aServersNoIsARefusalWithItsCode() throws Exception {
		assertThat(SmtpVerdict.of(failedWith(sendFailed(554)))).isEqualTo(new Sending.Refused("SMTP_554"));
		var noSuchMailbox = new SMTPAddressFailedException(new InternetAddress("a@example.vn"), "RCPT TO", 550, "no");
		assertThat(SmtpVerdict.of(failedWith(new SendFailedException("Invalid Addresses", noSuchMailbox))))
			.isEqualTo(new Sending.Refused("SMTP_550"));
	}

	@Test
	void aConnectionThatBreaksBeforeTheAnswerLeavesDoubt() {
		assertThat(SmtpVerdict.of(failedWith(new MessagingException("", new IOException("reset")))))
			.isEqualTo(new Sending.Unclear("SMTP_BROKEN_OFF"));
	}

	@Test
	void aGoodbyeThatFailsChangesNothing() {
		assertThat(SmtpVerdict.of(new MailSendException("Failed to close", new IOException())))
			.isEqualTo(new Sending.Taken());
	}

	private static MailSendException failedWith(Exception failure) {
		return new MailSendException(Map.of("message", failure));
	}

	private static SMTPSendFailedException sendFailed(int code) {
		return new SMTPSendFailedException("DATA", code, "no", null, new Address[0], new Address[0], new Address[0]);
	}

}
