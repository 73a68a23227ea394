package vn.thidua.platform.request;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** JSON as every service reads it, with the platform's own configuration. */
class StrictJsonTests {

	@ParameterizedTest
	@ValueSource(strings = { "{\"text\": 1}", "{\"text\": \"a\\u0000b\"}", "{\"text\": \"a\\u0007b\"}",
			"{\"text\": \"a\\ud800b\"}", "{\"text\": \"\\uffff\"}", "{\"day\": \"+999999999-12-31\"}",
			"{\"day\": \"-0001-01-01\"}", "{\"day\": \"1899-12-31\"}", "{\"day\": \"2200-01-01\"}", "{\"day\": 20000}",
			"{\"day\": [2023, 10, 1]}", "{\"list\": [null]}", "{\"count\": 1.5}", "{\"count\": \"1\"}",
			"{\"count\": true}", "{\"kind\": 0}", "{\"text\": \"a\", \"text\": \"b\"}", "{\"unknown\": 1}" })
	void whatIsTakenForSomethingElseIsRefused(String json) {
		withMapper((mapper) -> assertThatExceptionOfType(JacksonException.class)
			.isThrownBy(() -> mapper.readValue(json, Something.class)));
	}

	@Test
	void whatIsMeantIsTaken() {
		withMapper((mapper) -> assertThat(mapper.readValue("""
				{"text": "Hội\\n😀", "day": "2023-10-14", "list": ["a"], "count": 1, "kind": "ONE"}
				""", Something.class))
			.isEqualTo(new Something("Hội\n😀", LocalDate.of(2023, 10, 14), List.of("a"), 1, Something.Kind.ONE)));
	}

	private static void withMapper(Consumer<JsonMapper> test) {
		new ApplicationContextRunner().withInitializer((context) -> {
			context.getBeanFactory().setConversionService(ApplicationConversionService.getSharedInstance());
			try {
				new YamlPropertySourceLoader().load("platform", new ClassPathResource("platform.yaml"))
					.forEach(context.getEnvironment().getPropertySources()::addLast);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		})
			.withConfiguration(AutoConfigurations.of(JacksonAutoConfiguration.class))
			.withUserConfiguration(Reading.class)
			.run((context) -> test.accept(context.getBean(JsonMapper.class)));
	}

	record Something(String text, LocalDate day, List<String> list, int count, Kind kind) {

		enum Kind {

			ONE

		}

	}

	@Configuration(proxyBeanMethods = false)
	@ComponentScan(basePackages = { "vn.thidua.platform.text", "vn.thidua.platform.time" })
	@ComponentScan(basePackageClasses = StrictJson.class, useDefaultFilters = false,
			includeFilters = @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = StrictJson.class))
	static class Reading {

	}

}
