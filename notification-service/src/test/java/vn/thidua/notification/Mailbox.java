package vn.thidua.notification;

import java.util.Arrays;
import java.util.List;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import vn.thidua.engines.Ports;

/** An SMTP server that can be stopped and started, and what it took. */
final class Mailbox {

	static final int PORT = Ports.free();

	private static final GreenMail SERVER = new GreenMail(
			new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

	static {
		SERVER.start();
	}

	private Mailbox() {
	}

	static void start() {
		SERVER.start();
	}

	static void stop() {
		SERVER.stop();
	}

	static List<MimeMessage> of(World world) {
		return Arrays.stream(SERVER.getReceivedMessages()).filter((message) -> isTo(message, world.mailbox())).toList();
	}

	private static boolean isTo(MimeMessage message, String mailbox) {
		try {
			return message.getRecipients(Message.RecipientType.TO)[0].toString().equals(mailbox);
		}
		catch (MessagingException failure) {
			throw new IllegalStateException(failure);
		}
	}

}
