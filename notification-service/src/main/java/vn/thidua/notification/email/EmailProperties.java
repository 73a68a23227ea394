package vn.thidua.notification.email;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How emails are signed.
 *
 * @param from address they come from; its domain makes their Message-IDs unique
 */
@ConfigurationProperties("thidua.email")
record EmailProperties(String from) {

	String messageId(Object deliveryId) {
		return "<award-%s@%s>".formatted(deliveryId, this.from.substring(this.from.indexOf('@') + 1));
	}

}
