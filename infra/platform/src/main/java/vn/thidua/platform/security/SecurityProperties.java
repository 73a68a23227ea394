package vn.thidua.platform.security;

import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What may be read without a token.
 *
 * @param publicPaths patterns of public pages and feeds, read only
 */
@ConfigurationProperties("thidua.security")
record SecurityProperties(@DefaultValue List<String> publicPaths) {
}
