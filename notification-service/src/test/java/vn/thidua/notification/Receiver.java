package vn.thidua.notification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * Somebody else's server on this machine, which answers as it is told, and else with 204.
 */
public final class Receiver implements AutoCloseable {

	private final HttpServer server;

	private final Queue<Answer> answers = new ConcurrentLinkedQueue<>();

	private final List<Call> calls = new CopyOnWriteArrayList<>();

	private Receiver(HttpServer server) {
		this.server = server;
	}

	public static Receiver start() {
		try {
			var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
			var receiver = new Receiver(server);
			server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
			server.createContext("/", receiver::handle);
			server.start();
			return receiver;
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	public int port() {
		return this.server.getAddress().getPort();
	}

	public String url(String path) {
		return "http://127.0.0.1:" + port() + path;
	}

	/** How the next call without an answer yet is answered. */
	public Receiver answering(Answer answer) {
		this.answers.add(answer);
		return this;
	}

	public Receiver answering(int status) {
		return answering((exchange) -> exchange.sendResponseHeaders(status, -1));
	}

	public List<Call> calls() {
		return List.copyOf(this.calls);
	}

	List<Call> callsAbout(World world) {
		return this.calls.stream().filter((call) -> call.body().contains(world.awardId().toString())).toList();
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

	private void handle(HttpExchange exchange) throws IOException {
		try (exchange) {
			this.calls.add(new Call(exchange.getRequestURI().getPath(), exchange.getRequestHeaders(),
					new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
			var answer = this.answers.poll();
			if (answer == null) {
				exchange.sendResponseHeaders(204, -1);
			}
			else {
				answer.write(exchange);
			}
		}
	}

	/** Writes an answer. */
	@FunctionalInterface
	public interface Answer {

		void write(HttpExchange exchange) throws IOException;

	}

	/**
	 * A call that came in.
	 *
	 * @param path its path
	 * @param headers its headers
	 * @param body its body
	 */
	public record Call(String path, Headers headers, String body) {

		String header(String name) {
			return String.valueOf(this.headers.getFirst(name));
		}

	}

}
