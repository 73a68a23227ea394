package vn.thidua.testkit;

import java.util.Map;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Tells a service under test where its database, its broker and its issuer are. */
public final class RealPartsInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		RealParts.startAll();
		var database = RealParts.freshDatabase("service");
		var issuer = TestIssuer.running();
		context.getEnvironment()
			.getPropertySources()
			.addFirst(new MapPropertySource("real parts",
					Map.of("spring.datasource.url", database.url(), "spring.datasource.username", database.username(),
							"spring.datasource.password", database.password(), "spring.kafka.bootstrap-servers",
							RealParts.bootstrapServers(), "thidua.issuer", issuer.uri(),
							"spring.security.oauth2.resourceserver.jwt.public-key-location",
							issuer.publicKey().toUri().toString(),
							// Several databases share the topics of one broker here.
							"thidua.reconciliation.interval", "1d",
							// Tests say when it is time to look, after they have set the
							// clock.
							"thidua.rounds.interval", "1d")));
		context.addBeanFactoryPostProcessor(TestClock::register);
	}

}
