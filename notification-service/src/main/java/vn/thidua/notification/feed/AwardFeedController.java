package vn.thidua.notification.feed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import jakarta.validation.constraints.Min;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.thidua.platform.api.Answers;

/**
 * {@code GET /feeds/awards.atom}: open to everyone, asked for again and again, so mostly
 * answered by 304. Never kept without asking again: a person may be erased.
 */
@RestController
class AwardFeedController {

	private static final MediaType ATOM = new MediaType("application", "atom+xml", StandardCharsets.UTF_8);

	private final AwardFeed feed;

	AwardFeedController(AwardFeed feed) {
		this.feed = feed;
	}

	/** Shows the newest public awards as an Atom feed, or those before one. */
	@GetMapping(AwardFeed.PATH)
	@Answers(media = MediaType.APPLICATION_ATOM_XML_VALUE, tagged = true)
	ResponseEntity<byte[]> newest(@RequestParam(defaultValue = "" + Long.MAX_VALUE) @Min(1) long before)
			throws FeedException {
		byte[] body = new WireFeedOutput().outputString(this.feed.page(before)).getBytes(StandardCharsets.UTF_8);
		return ResponseEntity.ok()
			.contentType(ATOM)
			.eTag(digest(body))
			.cacheControl(CacheControl.noCache().cachePublic())
			.body(body);
	}

	private static String digest(byte[] body) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body), 0, 16);
		}
		catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

}
