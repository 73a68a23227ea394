package vn.thidua.notification.feed;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.thidua.notification.PublicSite;
import vn.thidua.notification.award.AwardView;
import vn.thidua.notification.award.AwardViews;

/** Awards as Atom 1.0, newest first, in pages (RFC 5005, 3). */
@Component
class AwardFeed {

	static final String PATH = "/feeds/awards.atom";

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	private final AwardViews awards;

	private final PublicSite site;

	private final FeedProperties properties;

	AwardFeed(AwardViews awards, PublicSite site, FeedProperties properties) {
		this.awards = awards;
		this.site = site;
		this.properties = properties;
	}

	/** The newest awards before a position in the order of arrival. */
	Feed page(long before) {
		List<AwardView> found = this.awards.newest(before, this.properties.pageSize() + 1);
		boolean more = found.size() > this.properties.pageSize();
		List<AwardView> page = more ? found.subList(0, this.properties.pageSize()) : found;
		var feed = new Feed("atom_1.0");
		feed.setEncoding("UTF-8");
		feed.setLanguage("vi");
		feed.setId(tag("awards"));
		feed.setTitle("Khen thưởng phong trào thi đua");
		feed.setUpdated(date(page.stream().map(AwardView::changedAt).max(Instant::compareTo).orElse(Instant.EPOCH)));
		feed.setAuthors(List.of(author("Hội Liên hiệp Phụ nữ")));
		feed.setAlternateLinks(List.of());
		feed.setOtherLinks(links(before, more ? page.getLast() : null));
		feed.setEntries(page.stream().map(this::entry).toList());
		return feed;
	}

	private List<Link> links(long before, @Nullable AwardView lastBeforeMore) {
		var first = link("first", PATH);
		var self = link("self", (before == Long.MAX_VALUE) ? PATH : PATH + "?before=" + before);
		if (lastBeforeMore == null) {
			return List.of(self, first);
		}
		return List.of(self, first, link("next", PATH + "?before=" + lastBeforeMore.position()));
	}

	private Entry entry(AwardView view) {
		var entry = new Entry();
		entry.setId(tag("award/" + view.award().awardId()));
		entry.setTitle("%s: %s%s".formatted(view.award().kind().vietnamese(), view.publicRecipient(),
				(view.revocation() == null) ? "" : " (đã thu hồi)"));
		entry.setPublished(date(view.award().awardedAt()));
		entry.setUpdated(date(view.changedAt()));
		var page = new Link();
		page.setRel("alternate");
		page.setType("text/html");
		page.setHref(this.site.award(view.award().awardId()).toString());
		entry.setAlternateLinks(List.of(page));
		entry.setSummary(summary(view));
		entry.setCategories(List.of(category(view)));
		if (view.decidingUnitName() != null) {
			entry.setAuthors(List.of(author(view.decidingUnitName())));
		}
		return entry;
	}

	private static Content summary(AwardView view) {
		var text = new StringBuilder(
				"Quyết định số %s ngày %s.".formatted(view.award().decisionNumber(), day(view.award().decidedOn())));
		if (view.unitName() != null) {
			text.append(" Đơn vị đề nghị: ").append(view.unitName()).append('.');
		}
		if (view.revocation() != null) {
			text.append(" Đã thu hồi theo Quyết định số %s ngày %s.".formatted(view.revocation().decisionNumber(),
					day(view.revocation().revokedOn())));
		}
		if (view.roundName() != null) {
			text.append(' ').append(view.roundName()).append('.');
		}
		var summary = new Content();
		summary.setType("text");
		summary.setValue(text.toString());
		return summary;
	}

	private static Category category(AwardView view) {
		var category = new Category();
		category.setTerm(view.award().kind().name());
		category.setLabel(view.award().kind().vietnamese());
		return category;
	}

	private static Person author(String name) {
		var author = new Person();
		author.setName(name);
		return author;
	}

	private Link link(String relation, String path) {
		var link = new Link();
		link.setRel(relation);
		link.setType("application/atom+xml");
		link.setHref(this.site.at(path).toString());
		return link;
	}

	private String tag(String specific) {
		return "tag:%s:%s".formatted(this.properties.tagAuthority(), specific);
	}

	/** ROME knows only the old dates; a Timestamp is one. */
	private static Timestamp date(Instant instant) {
		return Timestamp.from(instant);
	}

	private static String day(LocalDate date) {
		return DAY.format(date);
	}

}
