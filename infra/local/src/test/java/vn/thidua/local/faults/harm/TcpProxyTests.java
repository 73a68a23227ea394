package vn.thidua.local.faults.harm;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.thidua.engines.Ports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TcpProxyTests {

	private ServerSocket server;

	private TcpProxy proxy;

	private int port;

	private Socket caller;

	private Socket called;

	@BeforeEach
	void connect() throws IOException {
		this.server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
		this.port = Ports.free();
		this.proxy = TcpProxy.open(this.port, this.server.getLocalPort());
		this.caller = new Socket(InetAddress.getLoopbackAddress(), this.port);
		this.called = this.server.accept();
		this.caller.setSoTimeout(5000);
		this.called.setSoTimeout(5000);
	}

	@AfterEach
	void close() throws IOException {
		this.proxy.close();
		this.server.close();
		this.caller.close();
		this.called.close();
	}

	@Test
	void bytesPassBothWays() throws IOException {
		this.caller.getOutputStream().write(7);
		assertThat(this.called.getInputStream().read()).isEqualTo(7);
		this.called.getOutputStream().write(8);
		assertThat(this.caller.getInputStream().read()).isEqualTo(8);
	}

	@Test
	void whenOneEndClosesTheOtherIsTold() throws IOException {
		this.called.close();
		assertThat(this.caller.getInputStream().read()).isEqualTo(-1);
	}

	@Test
	void aCutBreaksOffBothEnds() throws IOException {
		this.caller.getOutputStream().write(7);
		this.called.getInputStream().read();
		this.proxy.cut();
		assertThat(isOver(this.caller)).isTrue();
		assertThat(isOver(this.called)).isTrue();
		assertThat(new Socket(InetAddress.getLoopbackAddress(), this.port).isConnected()).isTrue();
	}

	@Test
	void whatIsBlockedArrivesWhenTheRoadIsFree() throws IOException {
		this.proxy.let(Traffic.BLOCKED);
		this.caller.getOutputStream().write(7);
		this.called.setSoTimeout(200);
		assertThatExceptionOfType(SocketTimeoutException.class).isThrownBy(() -> this.called.getInputStream().read());
		this.proxy.let(Traffic.FREE);
		this.called.setSoTimeout(5000);
		assertThat(this.called.getInputStream().read()).isEqualTo(7);
	}

	@Test
	void aSlowRoadTakesItsTime() throws IOException {
		this.proxy.let(Traffic.slow(Duration.ofMillis(100), 10_000));
		long began = System.nanoTime();
		this.caller.getOutputStream().write(new byte[1000]);
		assertThat(this.called.getInputStream().readNBytes(1000)).hasSize(1000);
		assertThat(Duration.ofNanos(System.nanoTime() - began)).isBetween(Duration.ofMillis(200),
				Duration.ofSeconds(30));
	}

	@Test
	void whoeverCallsWhileNobodyListensIsTurnedAway() throws IOException {
		this.server.close();
		try (var another = new Socket(InetAddress.getLoopbackAddress(), this.port)) {
			another.setSoTimeout(5000);
			assertThat(another.getInputStream().read()).isEqualTo(-1);
		}
	}

	@Test
	void theCallerIsKnownByThePortItsConnectionArrivesFrom() throws IOException {
		this.caller.getOutputStream().write(7);
		this.called.getInputStream().read();
		assertThat(this.proxy.callerOf(this.called.getPort())).hasValue(this.caller.getLocalPort());
		assertThat(ProcessSockets.isOf(ProcessHandle.current().pid(), this.caller.getLocalPort())).isTrue();
		assertThat(ProcessSockets.isOf(1, this.caller.getLocalPort())).isFalse();
	}

	/** By a reset, or in good order. */
	private static boolean isOver(Socket socket) throws IOException {
		try {
			return socket.getInputStream().read() < 0;
		}
		catch (SocketException ex) {
			return true;
		}
	}

}
