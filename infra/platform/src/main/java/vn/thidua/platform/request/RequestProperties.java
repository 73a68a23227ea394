package vn.thidua.platform.request;

import java.util.Map;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How large a request's body may be.
 *
 * @param maxSize anywhere
 * @param larger where it may be larger, by path pattern:
 * {@code "[/api/v1/imports/**]": 20MB}
 */
@ConfigurationProperties("thidua.request")
record RequestProperties(@DefaultValue("1MB") DataSize maxSize, @DefaultValue Map<String, DataSize> larger) {
}
