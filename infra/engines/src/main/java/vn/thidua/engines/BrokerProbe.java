package vn.thidua.engines;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;

/**
 * Asks a broker which requests it understands, the one question every version answers. A
 * broker reads no request before it has joined its cluster, so an answer means that it is
 * ready. Kafka's own client would take longer to load than the broker takes to start.
 */
record BrokerProbe(int port) {

	private static final int API_VERSIONS = 18;

	private static final int CORRELATION = 1;

	private static final int PATIENCE_MILLIS = 1000;

	boolean answers() {
		try (var socket = new Socket()) {
			socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), this.port), PATIENCE_MILLIS);
			socket.setSoTimeout(PATIENCE_MILLIS);
			var request = new DataOutputStream(socket.getOutputStream());
			request.writeInt(Short.BYTES + Short.BYTES + Integer.BYTES + Short.BYTES);
			request.writeShort(API_VERSIONS);
			request.writeShort(0);
			request.writeInt(CORRELATION);
			request.writeShort(-1);
			request.flush();
			var response = new DataInputStream(socket.getInputStream());
			return response.readInt() > 0 && response.readInt() == CORRELATION;
		}
		catch (IOException ex) {
			return false;
		}
	}

}
