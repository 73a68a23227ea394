package vn.thidua.notification.webhook;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.UUID;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import org.springframework.stereotype.Component;

/**
 * Keeps subscribers' secrets unreadable in the database and its backups: AES-256-GCM
 * under {@code thidua.webhooks.secret-key}, bound to the subscription, so that a sealed
 * secret copied to another row does not open. They are needed in clear to sign, so a
 * digest, as for passwords, will not do.
 */
@Component
class SecretSeal {

	private static final int NONCE_BYTES = 12;

	private static final int TAG_BITS = 128;

	private final SecureRandom random = new SecureRandom();

	private final SecretKeySpec key;

	SecretSeal(WebhookProperties properties) {
		this.key = new SecretKeySpec(properties.key(), "AES");
	}

	byte[] seal(UUID subscriptionId, SigningSecret secret) {
		byte[] nonce = new byte[NONCE_BYTES];
		this.random.nextBytes(nonce);
		byte[] sealed = cipher(Cipher.ENCRYPT_MODE, subscriptionId, nonce, secret.bytes());
		return ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed).array();
	}

	SigningSecret open(UUID subscriptionId, byte[] sealed) {
		byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
		byte[] body = Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length);
		return new SigningSecret(cipher(Cipher.DECRYPT_MODE, subscriptionId, nonce, body));
	}

	private byte[] cipher(int mode, UUID subscriptionId, byte[] nonce, byte[] input) {
		try {
			var cipher = Cipher.getInstance("AES/GCM/NoPadding");
			cipher.init(mode, this.key, new GCMParameterSpec(TAG_BITS, nonce));
			cipher.updateAAD(ByteBuffer.allocate(16)
				.putLong(subscriptionId.getMostSignificantBits())
				.putLong(subscriptionId.getLeastSignificantBits())
				.array());
			return cipher.doFinal(input);
		}
		catch (GeneralSecurityException failure) {
			throw new IllegalStateException("The secret of subscription " + subscriptionId
					+ " does not open; was thidua.webhooks.secret-key changed?", failure);
		}
	}

}
