package vn.thidua.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionBuilder;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;

/**
 * The {@code Clock} of every service under test: the system's, until a test sets it to
 * another day, from where it goes on. It is one for all tests of the JVM, so whoever sets
 * it resets it.
 */
public final class TestClock extends Clock {

	private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

	private static volatile Duration offset = Duration.ZERO;

	private final ZoneId zone;

	private TestClock(ZoneId zone) {
		this.zone = zone;
	}

	/** It is nine in the morning of that day in Vietnam. */
	public static void set(LocalDate day) {
		offset = Duration.between(Instant.now(), day.atTime(9, 0).atZone(VIETNAM).toInstant());
	}

	public static void set(String day) {
		set(LocalDate.parse(day));
	}

	public static void reset() {
		offset = Duration.ZERO;
	}

	static void register(ConfigurableListableBeanFactory beans) {
		((BeanDefinitionRegistry) beans).registerBeanDefinition("testClock",
				BeanDefinitionBuilder.genericBeanDefinition(Clock.class, () -> new TestClock(ZoneOffset.UTC))
					.setPrimary(true)
					.getBeanDefinition());
	}

	@Override
	public ZoneId getZone() {
		return this.zone;
	}

	@Override
	public Clock withZone(ZoneId other) {
		return new TestClock(other);
	}

	@Override
	public Instant instant() {
		return Instant.now().plus(offset);
	}

}
