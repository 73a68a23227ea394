package vn.thidua.platform.request;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Whoever asks first whether to send a body is told to once somebody reads it. Told
 * sooner, she would send one that is being refused, and the connection would be gone
 * before she reads why.
 */
@Component
class ContinueWhenRead implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

	@Override
	public void customize(TomcatServletWebServerFactory factory) {
		factory.addConnectorCustomizers((connector) -> connector.setProperty("continueResponseTiming", "onRead"));
	}

}
