package vn.thidua.notification.feed;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the feed presents itself.
 *
 * @param tagAuthority a domain and a date on which it was ours, for instance
 * {@code example.vn,2023}; part of every id (RFC 4151), so never to be changed
 * @param pageSize entries on a page
 */
@ConfigurationProperties("thidua.feed")
record FeedProperties(String tagAuthority, @DefaultValue("50") int pageSize) {
}
