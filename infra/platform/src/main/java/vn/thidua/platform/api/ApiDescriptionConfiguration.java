package vn.thidua.platform.api;

import java.util.List;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.servers.Server;
import org.springdoc.core.converters.ModelConverterRegistrar;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import tools.jackson.databind.JsonNode;

import vn.thidua.platform.security.Caller;

/**
 * Who asks for the description has it made, once; starting a service costs nothing for
 * it.
 */
@Configuration(proxyBeanMethods = false)
class ApiDescriptionConfiguration {

	/** The library's beans say of themselves that they are not lazy. */
	@Bean
	static BeanFactoryPostProcessor descriptionMadeWhenAskedFor() {
		return (beans) -> {
			for (String name : beans.getBeanDefinitionNames()) {
				if (name.startsWith("org.springdoc")
						|| isMadeBySpringdoc(String.valueOf(beans.getBeanDefinition(name).getFactoryBeanName()))
						|| isMadeBySpringdoc(String.valueOf(beans.getBeanDefinition(name).getBeanClassName()))) {
					beans.getBeanDefinition(name).setLazyInit(true);
				}
			}
		};
	}

	/**
	 * Nothing asks for the converters, which take effect by being made.
	 * @param converters what turns types into schemas
	 * @param forms what types travel as text
	 */
	@Bean
	@Lazy
	OpenAPI apiDescription(@Value("${spring.application.name}") String service, ModelConverterRegistrar converters,
			ObjectProvider<TextForm> forms) {
		var types = SpringDocUtils.getConfig()
			.addRequestWrapperToIgnore(Caller.class)
			.replaceWithSchema(JsonNode.class, new Schema<>().description("Any JSON value"));
		forms.forEach((form) -> types.replaceWithSchema(form.type(), new StringSchema().pattern(form.pattern())));
		return new OpenAPI().info(new Info().title(service).version("v1"))
			.servers(List.of(new Server().url("/").description("Where this document comes from")));
	}

	private static boolean isMadeBySpringdoc(String type) {
		return type.startsWith("org.springdoc.");
	}

}
