package vn.thidua.local.outside;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Properties;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import org.jspecify.annotations.Nullable;

/**
 * An email as a person reads it.
 *
 * @param messageId without angle brackets
 * @param text its plain text, or its HTML where there is no other
 */
record Mail(String messageId, String from, String to, String subject, String text) {

	static Mail parse(InputStream eml) throws MessagingException, IOException {
		var message = new MimeMessage(Session.getInstance(new Properties()), eml);
		return new Mail(identity(message), list(message.getFrom()), list(message.getAllRecipients()),
				plain(message.getSubject()), plain(text(message)));
	}

	/**
	 * @throws MessagingException if it has none: whoever sends one twice could not be
	 * told from whoever sends two
	 */
	static String identity(MimeMessage message) throws MessagingException {
		var header = message.getMessageID();
		if (header == null || header.isBlank()) {
			throw new MessagingException("The email has no Message-ID");
		}
		return header.strip().replaceAll("^<|>$", "");
	}

	private static String list(Address @Nullable [] addresses) {
		return (addresses == null) ? "" : String.join(", ", Arrays.stream(addresses).map(Mail::readable).toList());
	}

	private static String readable(Address address) {
		return (address instanceof InternetAddress internet) ? internet.toUnicodeString() : address.toString();
	}

	private static @Nullable String text(Part part) throws MessagingException, IOException {
		if (part.isMimeType("text/*")) {
			return (String) part.getContent();
		}
		if (part.getContent() instanceof Multipart several) {
			for (int i = 0; i < several.getCount(); i++) {
				var text = text(several.getBodyPart(i));
				if (text != null) {
					return text;
				}
			}
		}
		return null;
	}

	private static String plain(@Nullable String text) {
		return (text == null) ? "" : text.strip();
	}

}
