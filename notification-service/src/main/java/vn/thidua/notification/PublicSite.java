package vn.thidua.notification;

import java.net.URI;
import java.util.UUID;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where anyone reaches this service.
 *
 * @param publicUrl its address as seen from outside
 */
@ConfigurationProperties("thidua")
public record PublicSite(URI publicUrl) {

	/** The public page of an award. */
	public URI award(UUID awardId) {
		return at("/awards/" + awardId);
	}

	/** An address below the site's own. */
	public URI at(String path) {
		return URI.create(this.publicUrl.toString().replaceFirst("/+$", "") + path);
	}

}
