package vn.thidua.notification.email;

import java.nio.charset.StandardCharsets;
import java.util.Set;

import jakarta.mail.util.StreamProvider;
import org.eclipse.angus.mail.util.MailStreamProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresolver.ITemplateResolver;

@Configuration(proxyBeanMethods = false)
class EmailConfiguration {

	static {
		// Otherwise looked for on the whole class path, several times for each email.
		System.setProperty(StreamProvider.class.getName(), MailStreamProvider.class.getName());
	}

	/** Templates that end in .txt are text; everything else is HTML, as Boot has it. */
	@Bean
	ITemplateResolver textTemplates() {
		var resolver = new ClassLoaderTemplateResolver();
		resolver.setPrefix("templates/");
		resolver.setResolvablePatterns(Set.of("mail/*.txt"));
		resolver.setTemplateMode(TemplateMode.TEXT);
		resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
		resolver.setOrder(1);
		return resolver;
	}

}
