package vn.thidua.reporting.operations;

import java.net.URI;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the services are that operators look at from here.
 *
 * @param nomination nomination-service
 * @param appraisal appraisal-service
 * @param reporting this service
 * @param notification notification-service
 */
@ConfigurationProperties("thidua.operations")
record OperationsProperties(@DefaultValue("http://127.0.0.1:7101") URI nomination,
		@DefaultValue("http://127.0.0.1:7102") URI appraisal, @DefaultValue("http://127.0.0.1:7103") URI reporting,
		@DefaultValue("http://127.0.0.1:7104") URI notification) {
}
