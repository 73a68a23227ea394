package vn.thidua.engines;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Loopback ports, looked at before something is started on them. */
public final class Ports {

	private Ports() {
	}

	/** A port that nothing listens on now, picked by the operating system. */
	public static int free() {
		try (var socket = listening(0)) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Makes sure that {@code owner} can have the port.
	 * @throws EngineFailure if another program listens on it
	 */
	public static void requireFree(int port, String owner) {
		try (var socket = listening(port)) {
			assert socket.isBound();
		}
		catch (IOException ex) {
			throw busy(port, owner, ex);
		}
	}

	static EngineFailure busy(int port, String owner, IOException cause) {
		return new EngineFailure(
				"Port %d, which %s needs, is taken by another program: stop that or choose other ports.".formatted(port,
						owner),
				cause);
	}

	private static ServerSocket listening(int port) throws IOException {
		var socket = new ServerSocket();
		try {
			// As the engines do: connections of an earlier run that linger are no
			// obstacle.
			socket.setReuseAddress(true);
			socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
			return socket;
		}
		catch (IOException ex) {
			socket.close();
			throw ex;
		}
	}

}
