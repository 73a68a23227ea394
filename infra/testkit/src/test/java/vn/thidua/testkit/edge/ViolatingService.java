package vn.thidua.testkit.edge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Lets anyone in, shows everything to everyone, and stores first and fails afterwards.
 */
record ViolatingService(HttpServer server, ExecutorService threads) {

	private static final String DESCRIPTION = """
			{"openapi": "3.1.0", "paths": {
			  "/api/v1/things": {
			    "get": {"operationId": "things-list", "security": [{"token": []}], "responses": {"200": {}},
			      "parameters": [{"name": "page", "in": "query", "schema": {"type": "integer"}}]},
			    "post": {"operationId": "things-add", "security": [{"token": []}],
			      "responses": {"201": {}, "400": {}},
			      "requestBody": {"content": {"application/json": {"example": {"name": "a", "tags": ["b"]},
			        "schema": {"type": "object", "required": ["name"], "properties": {
			          "name": {"type": "string"}, "tags": {"type": "array", "items": {"type": "string"}}}}}}}}},
			  "/api/v1/things/import": {
			    "post": {"operationId": "things-import", "security": [{"token": ["admin"]}], "responses": {"201": {}},
			      "requestBody": {"content": {"text/csv": {"example": "name\\nx\\n"}}}}},
			  "/api/v1/things/picture": {
			    "post": {"operationId": "things-picture", "security": [{"token": ["admin"]}], "responses": {"201": {}},
			      "requestBody": {"content": {"multipart/form-data": {"example": {"caption": "x", "file": "aGk="},
			        "schema": {"type": "object", "properties": {
			          "caption": {"type": "string"}, "file": {"type": "string", "format": "binary"}}}}}}}},
			  "/api/v1/things/{id}": {
			    "get": {"operationId": "things-get", "security": [{"token": ["admin"]}], "responses": {"200": {}},
			      "parameters": [{"name": "id", "in": "path", "schema": {"type": "integer"}}]},
			    "put": {"operationId": "things-change", "security": [{"token": ["admin"]}], "responses": {"200": {}},
			      "requestBody": {"content": {"application/json": {"schema": {"type": "object"}}}}},
			    "delete": {"operationId": "things-remove", "security": [{"token": ["admin"]}], "responses": {"204": {}}}}},
			 "components": {"schemas": {"ProblemCode": {"enum": ["FORBIDDEN"]}},
			   "securitySchemes": {"token": {"x-roles": ["admin", "inspector"]}}}}
			""";

	static ViolatingService started(JdbcClient database) {
		try {
			var threads = Executors.newVirtualThreadPerTaskExecutor();
			var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
			server.setExecutor(threads);
			server.createContext("/v3/api-docs", (exchange) -> answer(exchange, 200, DESCRIPTION));
			server.createContext("/api/v1/things", (exchange) -> {
				if (exchange.getRequestMethod().equals("GET")) {
					answer(exchange, 200, "{\"items\": [{\"id\": 1}]}");
				}
				else {
					database.sql("insert into thing default values").update();
					answer(exchange, 500, "out of order");
				}
			});
			server.start();
			return new ViolatingService(server, threads);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	int port() {
		return this.server.getAddress().getPort();
	}

	void stop() {
		this.server.stop(0);
		this.threads.close();
	}

	private static void answer(HttpExchange exchange, int status, String body) throws IOException {
		try (exchange) {
			exchange.getRequestBody().readAllBytes();
			byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
			exchange.sendResponseHeaders(status, bytes.length);
			exchange.getResponseBody().write(bytes);
		}
	}

}
