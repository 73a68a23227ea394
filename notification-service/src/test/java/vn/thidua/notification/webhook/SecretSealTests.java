package vn.thidua.notification.webhook;

import java.util.UUID;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class SecretSealTests {

	private final SecretSeal seal = new SecretSeal(WebhookClientTests.properties(false));

	private final UUID subscription = UUID.randomUUID();

	private final SigningSecret secret = SigningSecret.random();

	@Test
	void whatIsSealedOpensForItsSubscriptionAlone() {
		byte[] sealed = this.seal.seal(this.subscription, this.secret);
		assertThat(this.seal.open(this.subscription, sealed).reveal()).isEqualTo(this.secret.reveal());
		assertThatIllegalStateException().isThrownBy(() -> this.seal.open(UUID.randomUUID(), sealed));
	}

	@Test
	void theSameSecretNeverLooksTheSame() {
		assertThat(this.seal.seal(this.subscription, this.secret))
			.isNotEqualTo(this.seal.seal(this.subscription, this.secret));
	}

	@Test
	void nothingPrintsASecret() {
		assertThat(this.secret).asString().doesNotContain(this.secret.reveal().substring(6));
		assertThat(new SubscribeWebhook("https://example.vn/", this.secret.reveal())).asString()
			.doesNotContain(this.secret.reveal());
		assertThat(WebhookClientTests.properties(false)).asString()
			.doesNotContain("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=");
	}

	@Test
	void withoutAProperKeyTheServiceDoesNotStart() {
		var good = WebhookClientTests.properties(false);
		for (String key : new String[] { "", "c2hvcnQ=", "not base64!" }) {
			assertThatIllegalArgumentException()
				.isThrownBy(() -> new WebhookProperties(key, false, good.connectTimeout(), good.readTimeout()))
				.withMessageContaining("thidua.webhooks.secret-key")
				.withMessageNotContaining("c2hvcnQ=");
		}
	}

	@Test
	void onlySecretsOfProperLengthAreTaken() {
		assertThat(SigningSecret.parse(this.secret.reveal())).isPresent();
		assertThat(SigningSecret.parse("whsec_c2hvcnQ=")).isEmpty();
		assertThat(SigningSecret.parse("whsec_%%%")).isEmpty();
		assertThat(SigningSecret.parse("secret")).isEmpty();
	}

}
