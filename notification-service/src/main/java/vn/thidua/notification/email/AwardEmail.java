package vn.thidua.notification.email;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import vn.thidua.notification.PublicSite;
import vn.thidua.notification.award.AwardView;
import vn.thidua.notification.delivery.Delivery;
import vn.thidua.notification.delivery.Occasion;
import vn.thidua.platform.organisation.Unit;
import vn.thidua.platform.time.Vietnam;

/**
 * The email that tells a unit of its award or of its revocation, in Vietnamese, as text
 * and as HTML. Written anew for each attempt, so that a person erased meanwhile is not
 * named; its Message-ID stays.
 */
@Component
class AwardEmail {

	private static final Locale VIETNAMESE = Locale.of("vi");

	private static final String CHARSET = "UTF-8";

	private final JavaMailSender mail;

	private final ITemplateEngine templates;

	private final EmailProperties properties;

	private final PublicSite site;

	private final Clock clock;

	AwardEmail(JavaMailSender mail, ITemplateEngine templates, EmailProperties properties, PublicSite site,
			Clock clock) {
		this.mail = mail;
		this.templates = templates;
		this.properties = properties;
		this.site = site;
		this.clock = clock;
	}

	MimeMessage write(Delivery delivery, AwardView award, Unit unit, String mailbox) throws MessagingException {
		var words = new Context(VIETNAMESE,
				Map.of("award", award, "unit", unit, "page", this.site.award(award.award().awardId())));
		boolean revoked = delivery.occasion() == Occasion.REVOKED;
		String template = revoked ? "mail/revocation" : "mail/award";
		var message = this.mail.createMimeMessage();
		message.setFrom(this.properties.from());
		message.setRecipients(Message.RecipientType.TO, mailbox);
		message.setSubject((revoked ? "Thu hồi khen thưởng: " : "Khen thưởng: ") + award.title(), CHARSET);
		message.setContent(
				new MimeMultipart("alternative", part("plain", this.templates.process(template + ".txt", words)),
						part("html", this.templates.process(template, words))));
		message.setHeader("Message-ID", this.properties.messageId(delivery.deliveryId()));
		message.setHeader("Date",
				DateTimeFormatter.RFC_1123_DATE_TIME.format(this.clock.instant().atZone(Vietnam.ZONE)));
		// No mailbox answers it automatically. RFC 3834.
		message.setHeader("Auto-Submitted", "auto-generated");
		message.setHeader("Content-Language", "vi");
		return message;
	}

	/** In base64 a Vietnamese letter takes four bytes, quoted nine. */
	private static MimeBodyPart part(String subtype, String text) throws MessagingException {
		var part = new MimeBodyPart();
		part.setText(text, CHARSET, subtype);
		part.setHeader("Content-Transfer-Encoding", "base64");
		return part;
	}

}
