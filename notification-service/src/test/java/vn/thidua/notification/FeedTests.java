package vn.thidua.notification;

import java.io.StringReader;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;

import static org.assertj.core.api.Assertions.assertThat;

class FeedTests extends NotificationServiceTest {

	private static final String FEED = "/feeds/awards.atom";

	@Test
	@DisplayName("R3 anyone reads the newest awards as Atom, newest first, without a token")
	void newestFirst() {
		var world = told(World.known());
		var another = told(world.another());
		var feed = read(FEED);
		assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
		assertThat(feed.getId()).isEqualTo("tag:thidua.example,2023:awards");
		assertThat(link(feed.getOtherLinks(), "self")).isEqualTo("https://thidua.example/feeds/awards.atom");
		assertThat(feed.getEntries()).extracting(Entry::getId)
			.startsWith("tag:thidua.example,2023:award/" + another.awardId(),
					"tag:thidua.example,2023:award/" + world.awardId());
		var entry = feed.getEntries().get(1);
		assertThat(entry.getTitle()).isEqualTo("Bằng khen: " + world.nomineeName());
		assertThat(entry.getSummary().getValue()).contains("12/QĐ-BTV", "20/10/2023", world.unitName(),
				"Đợt bình xét năm 2023");
		assertThat(link(entry.getAlternateLinks(), "alternate"))
			.isEqualTo("https://thidua.example/awards/" + world.awardId());
		assertThat(entry.getAuthors()).extracting("name").containsExactly("Hội LHPN tỉnh Sóc Trăng");
		assertThat(feed.getUpdated())
			.isEqualTo(feed.getEntries().stream().map(Entry::getUpdated).max(Comparator.naturalOrder()).orElseThrow());
	}

	@Test
	@DisplayName("R3 the feed comes in pages of bounded size that miss nothing")
	void pages() {
		var world = told(World.known());
		var told = Stream.iterate(world, (before) -> told(before.another())).limit(5).toList();
		var first = read(FEED);
		assertThat(first.getEntries()).hasSize(3);
		var second = read(path(link(first.getOtherLinks(), "next")));
		assertThat(Stream.of(first, second).flatMap((page) -> page.getEntries().stream()).limit(5))
			.extracting(Entry::getId)
			.containsExactlyElementsOf(told.reversed()
				.stream()
				.map((award) -> "tag:thidua.example,2023:award/" + award.awardId())
				.toList());
		assertThat(link(second.getOtherLinks(), "first")).endsWith(FEED);
		assertThat(read(FEED + "?before=1").getEntries()).isEmpty();
		this.http.get().uri(FEED + "?before=0").exchange().expectStatus().isBadRequest();
		this.http.get().uri(FEED + "?before=x").exchange().expectStatus().isBadRequest();
	}

	@Test
	@DisplayName("R3 a reader that has the feed is told so, until something changes")
	void notModified() {
		told(World.known());
		String tag = String.valueOf(headers(FEED).getETag());
		this.http.get()
			.uri(FEED)
			.header(HttpHeaders.IF_NONE_MATCH, tag)
			.exchange()
			.expectStatus()
			.isNotModified()
			.expectBody()
			.isEmpty();
		told(World.known());
		this.http.get().uri(FEED).header(HttpHeaders.IF_NONE_MATCH, tag).exchange().expectStatus().isOk();
	}

	@Test
	@DisplayName("X2 whoever did not agree is not named in the feed, and whoever is erased no longer")
	void namesDisappear() {
		var world = told(World.known());
		var updated = newest().getUpdated().toInstant();
		world.tellNominee(false);
		eventually(() -> assertThat(newest().getTitle()).isEqualTo("Bằng khen: hội viên của " + world.unitName()));
		assertThat(newest().getUpdated().toInstant()).isAfterOrEqualTo(updated);
		world.tellNominee(true);
		eventually(() -> assertThat(newest().getTitle()).contains(world.nomineeName()));
		world.forgetNominee();
		eventually(() -> assertThat(body(FEED)).doesNotContain(world.nomineeName()));
		applied(world.tellNominee(true));
		assertThat(body(FEED)).doesNotContain(world.nomineeName());
		assertThat(this.jdbc.sql("select count(*) from nominee where name = ?")
			.param(world.nomineeName())
			.query(Long.class)
			.single()).isZero();
	}

	private World told(World world) {
		world.tellAward();
		eventually(() -> assertThat(body(FEED)).contains(world.awardId().toString()));
		return world;
	}

	private Entry newest() {
		return read(FEED).getEntries().getFirst();
	}

	private Feed read(String path) {
		try {
			return (Feed) new WireFeedInput().build(new StringReader(body(path)));
		}
		catch (FeedException invalid) {
			throw new AssertionError(invalid);
		}
	}

	private String body(String path) {
		return String.valueOf(this.http.get()
			.uri(path)
			.exchange()
			.expectStatus()
			.isOk()
			.expectHeader()
			.contentType("application/atom+xml;charset=UTF-8")
			.expectBody(String.class)
			.returnResult()
			.getResponseBody());
	}

	private HttpHeaders headers(String path) {
		return this.http.get().uri(path).exchange().returnResult(String.class).getResponseHeaders();
	}

	private static String link(List<Link> links, String relation) {
		return links.stream().filter((link) -> relation.equals(link.getRel())).findAny().orElseThrow().getHref();
	}

	private static String path(String url) {
		var uri = URI.create(url);
		return Objects.requireNonNull(uri.getPath()) + "?" + uri.getQuery();
	}

}
