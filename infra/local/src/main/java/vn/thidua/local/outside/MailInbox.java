package vn.thidua.local.outside;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/**
 * Takes every email on 127.0.0.1, whoever it is for. An email is acknowledged once it is
 * on the disk; when a sender that missed the acknowledgement sends it again, its
 * Message-ID says so.
 */
final class MailInbox implements AutoCloseable {

	private static final int TRY_AGAIN = 451;

	private static final int NEVER_TRY_AGAIN = 554;

	private final DurableFolder folder;

	private final SMTPServer server;

	private MailInbox(DurableFolder folder, int port) {
		this.folder = folder;
		this.server = SMTPServer.port(port)
			.bindAddress(InetAddress.getLoopbackAddress())
			.messageHandlerFactory((_) -> new Delivery())
			.insertReceivedHeaders(false)
			.build();
	}

	static MailInbox open(Path path, int port) throws IOException {
		var inbox = new MailInbox(DurableFolder.at(path, ".eml"), port);
		inbox.server.start();
		return inbox;
	}

	int count() throws IOException {
		return this.folder.files().size();
	}

	/** Oldest first. */
	List<Mail> mails() throws IOException {
		var mails = new ArrayList<Mail>();
		for (var file : this.folder.files()) {
			try (var eml = Files.newInputStream(file)) {
				mails.add(Mail.parse(eml));
			}
			catch (MessagingException ex) {
				throw new IOException("No email: " + file, ex);
			}
		}
		return mails;
	}

	List<Arrived> arrived() throws IOException {
		return mails().stream()
			.map((mail) -> new Arrived(mail.messageId(), mail.to(), mail.text(), this.folder.copies(mail.messageId())))
			.toList();
	}

	@Override
	public void close() {
		this.server.stop();
	}

	private final class Delivery implements MessageHandler {

		@Override
		public void from(String from) {
			// Anyone may send,
		}

		@Override
		public void recipient(String recipient) {
			// to anyone.
		}

		@Override
		public String data(InputStream data) throws RejectException, IOException {
			var eml = data.readAllBytes();
			try {
				var message = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(eml));
				MailInbox.this.folder.store(Mail.identity(message), eml);
				return "Kept";
			}
			catch (MessagingException | IllegalArgumentException ex) {
				throw new RejectException(NEVER_TRY_AGAIN, "Not an email with a Message-ID");
			}
			catch (IOException ex) {
				throw new RejectException(TRY_AGAIN, "Cannot keep it now");
			}
		}

		@Override
		public void done() {
			// Nothing was begun.
		}

	}

}
