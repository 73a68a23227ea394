package vn.thidua.notification.webhook;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

import javax.net.ssl.SSLException;

import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.routing.DefaultRoutePlanner;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.FilteredHostException;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.boot.http.client.HttpCookieHandling;
import org.springframework.boot.http.client.HttpRedirects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

import vn.thidua.notification.delivery.Sending;

/**
 * Calls addresses that strangers chose: no redirect is followed, no cookie kept, no proxy
 * asked (it would resolve the name itself, past the filter), nothing repeated on its own,
 * and of the answer only the status is read.
 */
@Component
class WebhookClient {

	private static final MediaType CLOUD_EVENT = new MediaType("application", "cloudevents+json",
			StandardCharsets.UTF_8);

	private final RestClient http;

	WebhookClient(RestClient.Builder http, WebhookProperties properties, OutboundAddresses addresses) {
		var settings = HttpClientSettings.defaults()
			.withRedirects(HttpRedirects.DONT_FOLLOW)
			.withCookieHandling(HttpCookieHandling.DISABLE)
			.withTimeouts(properties.connectTimeout(), properties.readTimeout())
			.withInetAddressFilter(addresses.filter());
		this.http = http
			.requestFactory(ClientHttpRequestFactoryBuilder.httpComponents()
				.withHttpClientCustomizer(WebhookClient::restrict)
				.build(settings))
			.build();
	}

	private static void restrict(HttpClientBuilder client) {
		client.setRoutePlanner(new DefaultRoutePlanner(null))
			.setConnectionReuseStrategy((request, response, context) -> false)
			.addResponseInterceptorLast((response, entity, context) -> dropBody((ClassicHttpResponse) response))
			.disableAutomaticRetries()
			.disableAuthCaching()
			.disableContentCompression()
			.setUserAgent("thidua-webhooks/1");
	}

	/**
	 * Closing an answer would read it to its end, however long that is; without its body
	 * the connection is closed at once.
	 */
	private static void dropBody(ClassicHttpResponse response) {
		response.setEntity(null);
	}

	Sending post(URI url, Consumer<HttpHeaders> headers, byte[] body) {
		try {
			int status = this.http.post()
				.uri(url)
				.headers(headers)
				.contentType(CLOUD_EVENT)
				.body(body)
				.exchange((request, response) -> response.getStatusCode().value());
			return verdict(status);
		}
		catch (FilteredHostException refused) {
			return new Sending.Refused("ADDRESS_NOT_ALLOWED");
		}
		catch (ResourceAccessException failure) {
			return verdict(failure.getCause());
		}
	}

	private static Sending verdict(int status) {
		if (status >= 200 && status < 300) {
			return new Sending.Taken();
		}
		return (status == 410) ? new Sending.Unwanted("HTTP_410") : new Sending.Refused("HTTP_" + status);
	}

	/** Whatever breaks after the connection stood may have broken after it was read. */
	private static Sending verdict(@Nullable Throwable failure) {
		return switch (failure) {
			case UnknownHostException _ -> new Sending.Refused("HOST_UNKNOWN");
			case ConnectException _, NoRouteToHostException _, ConnectTimeoutException _ ->
				new Sending.Refused("NOT_REACHABLE");
			case SSLException _ -> new Sending.Refused("TLS_FAILED");
			case IOException _ -> new Sending.Unclear("BROKEN_OFF");
			case null, default -> throw new IllegalStateException(failure);
		};
	}

}
