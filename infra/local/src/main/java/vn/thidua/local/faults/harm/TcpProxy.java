package vn.thidua.local.faults.harm;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Leads from one port of 127.0.0.1 to another, as well or as badly as it is told. Whoever
 * calls while nobody listens behind it is turned away at once.
 */
public final class TcpProxy implements AutoCloseable {

	private static final int PIECE = 16 * 1024;

	private static final Duration PATIENCE = Duration.ofSeconds(2);

	private static final Duration STEP = Duration.ofMillis(20);

	private final ServerSocket entrance;

	private final InetSocketAddress target;

	private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();

	/** Of each connection, the caller's port by the port it goes on from. */
	private final Map<Integer, Integer> callers = new ConcurrentHashMap<>();

	private volatile Traffic traffic = Traffic.FREE;

	private TcpProxy(ServerSocket entrance, InetSocketAddress target) {
		this.entrance = entrance;
		this.target = target;
	}

	public static TcpProxy open(int port, int target) throws IOException {
		var loopback = InetAddress.getLoopbackAddress();
		var proxy = new TcpProxy(new ServerSocket(port, 200, loopback), new InetSocketAddress(loopback, target));
		Thread.ofVirtual().name("proxy-" + port).start(proxy::accept);
		return proxy;
	}

	/** From now on bytes pass like this. */
	public void let(Traffic other) {
		this.traffic = other;
	}

	/** Breaks all connections off, as a router does that loses its state. */
	public void cut() {
		for (var socket : this.sockets) {
			try {
				// What is on its way is lost.
				socket.setSoLinger(true, 0);
				socket.close();
			}
			catch (IOException ex) {
				// Gone already.
			}
		}
	}

	/** The port of the caller whose connection arrives from that port. */
	public OptionalInt callerOf(int port) {
		var caller = this.callers.get(port);
		return (caller == null) ? OptionalInt.empty() : OptionalInt.of(caller);
	}

	@Override
	public void close() throws IOException {
		this.entrance.close();
		cut();
	}

	private void accept() {
		while (!this.entrance.isClosed()) {
			try {
				var caller = this.entrance.accept();
				Thread.startVirtualThread(() -> connect(caller));
			}
			catch (IOException ex) {
				// Closed, or a caller that left at once.
			}
		}
	}

	private void connect(Socket caller) {
		try (caller; var onwards = new Socket()) {
			onwards.connect(this.target, Math.toIntExact(PATIENCE.toMillis()));
			caller.setTcpNoDelay(true);
			onwards.setTcpNoDelay(true);
			this.sockets.add(caller);
			this.sockets.add(onwards);
			this.callers.put(onwards.getLocalPort(), caller.getPort());
			var back = Thread.startVirtualThread(() -> pass(onwards, caller));
			pass(caller, onwards);
			back.join();
			this.callers.remove(onwards.getLocalPort());
			this.sockets.remove(onwards);
		}
		catch (IOException ex) {
			// Nobody listens there now, so the caller is let go.
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		finally {
			this.sockets.remove(caller);
		}
	}

	/** When one end closes, so does the other. */
	private void pass(Socket from, Socket to) {
		try (from; to) {
			var piece = new byte[PIECE];
			var in = from.getInputStream();
			for (int bytes = in.read(piece); bytes >= 0; bytes = in.read(piece)) {
				holdUp(bytes);
				to.getOutputStream().write(piece, 0, bytes);
			}
		}
		catch (IOException ex) {
			// Either end is gone.
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private void holdUp(int bytes) throws InterruptedException {
		while (!this.traffic.flowing()) {
			Thread.sleep(STEP);
		}
		Thread.sleep(this.traffic.delay(bytes));
	}

}
